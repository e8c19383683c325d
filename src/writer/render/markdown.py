"""Markdown: each message with the evidence for every sentence, for reading before sending."""

from writer import regex
from writer.draft.draft import Sentence
from writer.interview import Fact
from writer.message import Message, Result
from writer.read.notes import Notes
from writer.render.text import recipient_name


def result_markdown(result: Result, notes: Notes) -> str:
    """Return all messages, each followed by its evidence, findings and provenance."""
    facts = {fact.id: fact for fact in result.facts}
    parts = [_message(message, facts, notes) for message in result.messages]
    if result.warnings:
        parts.append("## About the notes\n\n" + "".join(f"- {_line(w)}\n" for w in result.warnings))
    return "\n".join(parts)


def _message(message: Message, facts: dict[str, Fact], notes: Notes) -> str:
    email = f" <{message.recipient.email}>" if message.recipient.email else ""
    parts = [f"## To {_line(recipient_name(message))}{email}\n"]
    if message.subject:
        parts.append(f"**Subject:** {_line(message.subject)}\n")
    quoted = "".join(f"> {_text(line)}".rstrip() + "  \n" for line in message.text.splitlines())
    parts.append(regex.sub(r"^>  $", ">", quoted, flags=regex.MULTILINE))
    parts.append("### Evidence\n")
    parts.append(_evidence(message.sentences, facts, notes))
    if message.findings:
        parts.append("### Findings\n")
        parts.append(
            "".join(
                f"- **{f.severity}** {f.rule} {f.name}: {_line(f.message)}\n"
                for f in message.findings
            )
        )
    parts.append(_provenance(message))
    return "\n".join(parts)


def _evidence(sentences: tuple[Sentence, ...], facts: dict[str, Fact], notes: Notes) -> str:
    rows = ["| Sentence | For | From the notes | By |", "|---|---|---|---|"]
    for sentence in sentences:
        quotes = "<br>".join(
            f"line {notes.line_of(facts[i].start)}: “{_cell(facts[i].quote)}”"
            for i in sentence.facts
            if i in facts
        )
        rows.append(
            f"| {_cell(sentence.text)} | {sentence.purpose} | {quotes or '—'} "
            f"| {sentence.written_by} |"
        )
    return "\n".join(rows) + "\n"


def _provenance(message: Message) -> str:
    p = message.provenance
    tokens = ""
    if p.prompt_tokens or p.completion_tokens:
        tokens = (
            f", {p.prompt_tokens} prompt tokens ({p.cached_tokens} cached), "
            f"{p.completion_tokens} completion tokens"
        )
    cost = f", {p.cost_usd:.4f} USD" if p.cost_usd else ""
    replaced = f", replaced: {'; '.join(map(_line, p.replaced))}" if p.replaced else ""
    return (
        f"*Written by {_line(p.model)}, prompts {p.prompt_version}, "
        f"rule book {p.rulebook_version}, {p.rounds} repair rounds, "
        f"{p.seconds:.2f} s{tokens}{cost}{replaced}.*\n"
    )


def _text(text: str) -> str:
    """Escape what Markdown would take for markup."""
    return regex.sub(r"([\\`*_\[\]<>#|~])", r"\\\1", text)


def _line(text: str) -> str:
    return _text(" ".join(text.split()))


def _cell(text: str) -> str:
    return _line(text)
