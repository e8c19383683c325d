"""SARIF 2.1.0 (OASIS): the form in which code scanners exchange findings."""

from typing import Any
from urllib.parse import quote

from writer.render.report import Placed, Report
from writer.rules.rule import Rule

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif_log(report: Report) -> dict[str, Any]:
    """Return the log as plain data: one run, every rule described, one result a finding."""
    index = {rule.id: number for number, rule in enumerate(report.rules)}
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "writer",
                        "version": report.version,
                        "rules": [_rule(rule) for rule in report.rules],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(placed, report.name, index) for placed in report.findings],
            }
        ],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.name.replace("-", " ")},
        "fullDescription": {"text": rule.wants},
        "help": {"text": rule.hint},
        "defaultConfiguration": {"level": rule.severity},
    }


def _result(placed: Placed, name: str, index: dict[str, int]) -> dict[str, Any]:
    finding = placed.finding
    said = finding.message + ("" if finding.message.endswith((".", "!", "?")) else ".")
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": finding.severity,
        "message": {"text": f"{said} {finding.hint}".strip()},
        "locations": [{"physicalLocation": _place(placed, name)}],
    }
    if finding.rule in index:
        result["ruleIndex"] = index[finding.rule]
    return result


def _place(placed: Placed, name: str) -> dict[str, Any]:
    path = "stdin" if name == "<stdin>" else name.replace("\\", "/")
    place: dict[str, Any] = {"artifactLocation": {"uri": quote(path)}}
    if placed.line is not None:
        place["region"] = {
            "startLine": placed.line,
            "startColumn": placed.column,
            "endLine": placed.end_line,
            "endColumn": placed.end_column,
        }
    return place
