"""`writer forget`: remove an interview from the log."""

from writer.cli.options import Notes


def forget(notes: Notes) -> int:
    """Remove all that the log holds about an interview. The notes themselves stay as they are.

    Exit codes: 0 done, 2 unreadable notes, or a log that cannot be used.
    """
    from writer.cli.console import tell
    from writer.cli.logbook import case_of, day_of, log_path
    from writer.cli.settings import read_config
    from writer.outreach import forget as forget_interview
    from writer.render.plan import headline

    config = read_config()
    case = case_of(notes, day_of(None, config), config)
    gone = forget_interview(log_path(), case.interview, source=case.source)
    if gone is None:
        print(f"nothing to forget: {headline(case.interview)} is not in the log")
        return 0
    count = len(gone.entry.sent)
    what = f"{count} message{'s' if count != 1 else ''}"
    print(f"forgotten: {headline(gone.entry.interview)}, with {what} sent")
    for copy in gone.copies:
        tell(f"removed the old copy {copy.name}, which may have held it too")
    return 0
