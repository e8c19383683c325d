"""The command line. The only part that prints, reads the environment and exits."""


def main() -> None:
    """Run the command line and exit with its code."""
    import gc
    import os

    # Plug-ins of pydantic would be handed the notes; to look for them takes time besides.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # Collecting again and again while modules load takes a tenth of a short run.
    gc.set_threshold(100_000, 20, 20)
    # Imported here, so that even the import of the command line ends well on Ctrl-C.
    from writer.cli.guard import guarded

    code = guarded()
    gc.freeze()  # nor does anything have to be collected before the process ends
    raise SystemExit(code)
