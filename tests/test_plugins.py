"""Rules of other packages: found by their entry point, refused with a reason, never a crash."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from writer.cli.guard import guarded
from writer.rules.book import RULES
from writer.rules.plugins import installed_rules

MODULE = """
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule


def _check(letter: Letter, context: Context):
    at = letter.text.lower().find("ballyhoo")
    if at >= 0:
        yield RULE.finding(letter, "this house does without ballyhoo", (at, at + 8))


RULE = Rule(
    id="{id}",
    name="ballyhoo-mentioned",
    kinds=EVERY_KIND,
    severity="error",
    source="Ours",
    wants="Nobody speaks of ballyhoo.",
    hint="Say what you would do together.",
    instruction="Do not speak of ballyhoo.",
    check=_check,
    good=(Example("We would work well together."),),
    bad=(Example("There is ballyhoo."),),
)
BOTH = (RULE,)
NONE = ["no rule"]
"""
DRAFT = """\
Subject: Ward sister post: thank you

Dear Ms. Nair,

Thank you for the hour you gave me on Tuesday about the ward sister post. How your team hands over
at the bedside is, without ballyhoo, near what I set up at Larkfield, where falls went down a third.
I would very much like to join you. I look forward to hearing from you.

Kind regards,
Zoë Kovač
"""
Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Return a function that installs a tiny package with one entry point."""
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(str(site))
    monkeypatch.chdir(tmp_path)
    modules: list[str] = []

    def add(package: str, value: str, *, source: str = MODULE.format(id="ACME001")) -> None:
        (site / f"{package}.py").write_text(source, encoding="utf-8")
        info = site / f"{package}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
        entry = f"[writer.rules]\nhouse = {package}:{value}\n"
        (info / "entry_points.txt").write_text(entry)
        modules.append(package)

    yield add
    for module in modules:
        sys.modules.pop(module, None)


def run(*arguments: str) -> int:
    return guarded(arguments)


def test_without_plugins_there_is_the_book() -> None:
    found = installed_rules()
    assert found.rules == RULES
    assert found.problems == ()


@pytest.mark.parametrize("value", ["RULE", "BOTH"])
def test_a_rule_or_a_tuple_of_rules(install: Install, value: str) -> None:
    install("acme_rules", value)
    found = installed_rules()
    assert found.ids == (*(rule.id for rule in RULES), "ACME001")
    assert found.problems == ()


def test_it_is_used_by_the_commands(
    install: Install, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    install("acme_rules", "RULE")
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    assert run("check", "draft.txt", "--no-proofread") == 1
    assert "draft.txt:6:28: ACME001 ballyhoo-mentioned: error: " in capfd.readouterr().out
    assert run("check", "draft.txt", "--no-proofread", "--ignore", "ACME") == 0
    capfd.readouterr()
    (tmp_path / "writer.toml").write_text('[severity]\nACME001 = "note"\n')
    assert run("check", "draft.txt", "--no-proofread") == 0
    assert "ACME001 ballyhoo-mentioned: note: " in capfd.readouterr().out
    assert run("rules", "acme001") == 0
    assert "Nobody speaks of ballyhoo." in capfd.readouterr().out


@pytest.mark.parametrize(
    ("value", "source", "problem"),
    [
        ("RULE", "import nothing_of_that_name", "cannot be loaded (ModuleNotFoundError: "),
        ("RULE", "raise SystemError('oh')", "cannot be loaded (SystemError: oh)"),
        ("GONE", MODULE.format(id="ACME001"), "cannot be loaded (AttributeError: "),
        ("NONE", MODULE.format(id="ACME001"), "is neither a Rule nor a tuple of Rules"),
        ("RULE", MODULE.format(id="acme-1"), "the rule id 'acme-1' is none"),
        (
            "RULE",
            MODULE.format(id="E001"),
            "rule E001 (ballyhoo-mentioned) was left out, since the",
        ),
    ],
)
def test_what_is_wrong_is_reported(
    install: Install,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    value: str,
    source: str,
    problem: str,
) -> None:
    install("acme_rules", value, source=source)
    found = installed_rules()
    assert found.rules == RULES
    (told,) = found.problems
    assert told.startswith("plug-in 'house' of acme_rules: ") and problem in told
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    assert run("check", "draft.txt", "--no-proofread") == 0
    assert f"warning: {told}" in capfd.readouterr().err


def test_two_plugins_with_one_id(install: Install) -> None:
    install("acme_rules", "RULE")
    install("zeta_rules", "RULE")
    found = installed_rules()
    assert found.ids.count("ACME001") == 1
    (problem,) = found.problems
    assert "plug-in 'house' of acme_rules has one of that id" in problem
    assert problem.startswith("plug-in 'house' of zeta_rules")


def test_a_rule_that_raises_is_a_finding(
    install: Install, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = MODULE.format(id="ACME001").replace("    at = letter", "    1 / 0\n    at = letter")
    install("acme_rules", "RULE", source=source)
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    assert run("check", "draft.txt", "--no-proofread") == 0
    out, err = capfd.readouterr()
    assert "ACME001 rule-crashed: warning: " in out and "ZeroDivisionError" in out
    assert "RuleCrashWarning" not in err
