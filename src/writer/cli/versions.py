"""Versions of this program and of the packages it stands on."""

from importlib import metadata


def version(package: str) -> str | None:
    """Return the installed version of `package`, None where it is not installed."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
