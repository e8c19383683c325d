"""One tree of errors. Each carries the exit code that the command line returns for it.

Foreign exceptions are translated where they arise, with the cause kept (`raise ... from error`).
"""


class WriterError(Exception):
    """Anything the program reports in one plain sentence that names place, value and next step."""

    exit_code = 1


class UsageError(WriterError):
    """Wrong usage, or a setting that cannot be used."""

    exit_code = 2


class NotesError(UsageError):
    """The notes cannot be read: missing, empty, binary or too large."""


class DraftError(UsageError):
    """The draft to check cannot be read: missing, empty, binary or too large."""


class MissingNameError(UsageError):
    """Nobody said who the message is from."""


class LogError(UsageError):
    """The log of what was sent cannot be read or written; it was left as it is."""


class EtiquetteError(WriterError):
    """It is too early, too often or unwanted to write; `--force` writes all the same."""

    exit_code = 4


class ProofreadError(WriterError):
    """The proofreader cannot be loaded; everything else can go on without it."""


class ModelError(WriterError):
    """The model or its service failed."""

    exit_code = 3


class ModelConfigError(ModelError):
    """No key, a wrong key, an unknown model, or a file that is no model: no second try helps."""


class ModelBusyError(ModelError):
    """The service asked to wait (429), failed (5xx) or could not be reached, and kept doing so."""


class ModelAnswerError(ModelError):
    """The answer is of no use: cut off, empty, refused, or not the JSON that was asked for."""


class ModelRanOnError(ModelAnswerError):
    """The answer was cut off: weak models now and then go on until no room is left."""
