"""The findings of `writer check` as text, JSON, GitHub annotations and SARIF."""

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

from writer.render.report import Report
from writer.render.sarif import sarif_log

_LONGEST = 70


def findings_text_of(report: Report) -> str:
    """Return two lines for each finding: where and what, then the words and what to do."""
    lines = []
    for placed in report.findings:
        finding = placed.finding
        place = report.name
        if placed.line is not None:
            place = f"{place}:{placed.line}:{placed.column}"
        what = f"{finding.rule} {finding.name}: {finding.severity}: {finding.message}"
        lines.append(f"{place}: {what}")
        words = _short(placed.words)
        advice = [f"“{words}”"] if words and words not in finding.message else []
        if finding.hint:
            advice.append(finding.hint)
        if advice:
            lines.append(f"    {': '.join(advice)}")
    return "".join(f"{line}\n" for line in lines)


def findings_json(report: Report) -> str:
    """Return the findings as JSON; `start` and `end` count characters of the decoded draft."""
    data = {
        "findings": [
            {
                "rule": placed.finding.rule,
                "name": placed.finding.name,
                "severity": placed.finding.severity,
                "message": placed.finding.message,
                "hint": placed.finding.hint,
                "start": placed.finding.start,
                "end": placed.finding.end,
                "line": placed.line,
                "column": placed.column,
            }
            for placed in report.findings
        ],
        "errors": report.count("error"),
        "warnings": report.count("warning"),
        "skipped": [rule.id for rule in report.skipped],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def findings_github(report: Report) -> str:
    """Return one workflow command of GitHub Actions for each finding."""
    lines = []
    for placed in report.findings:
        finding = placed.finding
        command = "notice" if finding.severity == "note" else finding.severity
        values: dict[str, object] = {"file": report.name}
        if placed.line is not None:
            values |= {"line": placed.line, "endLine": placed.end_line, "col": placed.column}
            # GitHub takes columns only where a finding stays on its line.
            if placed.line == placed.end_line:
                values["endColumn"] = placed.end_column
        values["title"] = f"{finding.rule} {finding.name}"
        shown = ",".join(f"{key}={_property(str(value))}" for key, value in values.items())
        lines.append(f"::{command} {shown}::{_data(f'{finding.message}. {finding.hint}'.strip())}")
    return "".join(f"{line}\n" for line in lines)


def findings_sarif(report: Report) -> str:
    """Return the findings as a SARIF 2.1.0 log."""
    return json.dumps(sarif_log(report), ensure_ascii=False, indent=2) + "\n"


def _short(words: str) -> str:
    """Return `words` on one line, the middle left out where they are many."""
    words = " ".join(words.split())
    if len(words) <= _LONGEST:
        return words
    half = _LONGEST // 2
    return f"{words[:half].rstrip()} … {words[-half:].lstrip()}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMS: Mapping[str, Callable[[Report], str]] = MappingProxyType(
    {
        "text": findings_text_of,
        "json": findings_json,
        "github": findings_github,
        "sarif": findings_sarif,
    }
)
