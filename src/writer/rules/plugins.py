"""Rules of others: packages that have an entry point in the group `writer.rules`.

An entry is a Rule or a tuple of Rules. What cannot be used is reported, and the rest goes on.
"""

from importlib import metadata
from typing import NamedTuple

from writer import regex
from writer.rules.book import RULES
from writer.rules.rule import Rule

GROUP = "writer.rules"
_ID = regex.compile(r"[A-Z]{1,10}\d{1,5}")


class RuleSet(NamedTuple):
    """The book's rules and those of plug-ins after them, and what kept others out."""

    rules: tuple[Rule, ...] = RULES
    problems: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the rules, in their order."""
        return tuple(rule.id for rule in self.rules)


def installed_rules() -> RuleSet:
    """Return every rule there is in this environment: the rule book, then those of plug-ins."""
    rules = list(RULES)
    owners = dict.fromkeys((rule.id for rule in RULES), "the rule book")
    problems: list[str] = []
    entries = sorted(metadata.entry_points(group=GROUP), key=lambda entry: (entry.name, str(entry)))
    for entry in entries:
        origin = _origin(entry)
        found = _loaded(entry)
        if isinstance(found, str):
            problems.append(f"{origin}: {found}")
            continue
        for rule in found:
            if rule.id in owners:
                problems.append(
                    f"{origin}: rule {rule.id} ({rule.name}) was left out, since "
                    f"{owners[rule.id]} has one of that id; give it another id"
                )
                continue
            owners[rule.id] = origin
            rules.append(rule)
    return RuleSet(tuple(rules), tuple(problems))


def _origin(entry: metadata.EntryPoint) -> str:
    package = entry.dist.name if entry.dist else entry.value
    return f"plug-in {entry.name!r} of {package}"


def _loaded(entry: metadata.EntryPoint) -> tuple[Rule, ...] | str:
    """Return the rules of an entry point, or why there are none."""
    try:
        loaded = entry.load()
    except (Exception, SystemExit) as error:  # whatever a stranger's module raises
        return f"cannot be loaded ({type(error).__name__}: {error}); mend or uninstall it"
    rules = (loaded,) if isinstance(loaded, Rule) else loaded
    if not isinstance(rules, tuple) or not all(isinstance(rule, Rule) for rule in rules):
        return f"{entry.value} is neither a Rule nor a tuple of Rules; nothing of it is used"
    for rule in rules:
        if not _ID.fullmatch(rule.id):
            return f"the rule id {rule.id!r} is none; write capitals and digits, as in 'ACME001'"
    return rules
