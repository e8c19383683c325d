"""Cases are read from `evals/cases`: a note, its gold file, and whether the two agree."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from writer.errors import UsageError
from writer.evaluation.case import Case
from writer.evaluation.checks import CHECKS

GOLD = ".gold.toml"
_NOTES = (".md", ".txt")


class CaseError(UsageError):
    """A case cannot be used. One line for each fault: file, key, what is wrong, what to do."""


@dataclass(frozen=True)
class Sample:
    """One case as it lies on disk. `slug` is the file name that note and gold share."""

    slug: str
    path: Path
    note: str
    gold: Case


def load_cases(folder: Path) -> tuple[Sample, ...]:
    """Return every case in `folder`, in the order of their names.

    Raises:
        CaseError: a note lacks its gold or the other way round, or a gold file is wrong.
    """
    notes = {path.stem: path for path in _notes_in(folder)}
    golds = {path.name.removesuffix(GOLD) for path in folder.glob(f"*{GOLD}")}
    if lone := sorted(golds - set(notes)):
        raise CaseError(f"{folder / lone[0]}{GOLD}: no note beside it; add {lone[0]}.md or .txt")
    if lone := sorted(set(notes) - golds):
        raise CaseError(f"{notes[lone[0]]}: no gold file beside it; add {lone[0]}{GOLD}")
    return tuple(load_case(notes[slug]) for slug in sorted(notes))


def load_case(path: Path) -> Sample:
    """Return the case whose note is `path`.

    Raises:
        CaseError: the gold file cannot be read, has a wrong key, or disagrees with the note.
    """
    gold_path = path.with_name(path.stem + GOLD)
    gold = _read_gold(gold_path)
    note = path.read_bytes().decode("utf-8")
    faults = [fault for check in CHECKS for fault in check(gold, note)]
    if faults:
        raise CaseError("\n".join(f"{gold_path}: {fault}" for fault in faults))
    return Sample(slug=path.stem, path=path, note=note, gold=gold)


def _notes_in(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.suffix in _NOTES and path.name != "README.md":
            yield path


def _read_gold(path: Path) -> Case:
    try:
        return Case.model_validate(tomllib.loads(path.read_text("utf-8")))
    except OSError as error:
        raise CaseError(f"{path}: cannot be read; write the gold file beside the note") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CaseError(f"{path}: not TOML in UTF-8: {error}; mend it there") from error
    except ValidationError as error:
        faults = (
            f"{path}: {_key(fault['loc'])}: {fault['msg']}; see evals/cases/README.md"
            for fault in error.errors()
        )
        raise CaseError("\n".join(faults)) from error


def _key(place: tuple[int | str, ...]) -> str:
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in place)
    return "".join(parts).lstrip(".")
