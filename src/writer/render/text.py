"""Plain text: each message ready to copy; the findings apart from it."""

from writer.message import Message, Recipient, Result

#: Between two messages on one page. Mail programs never write it, so a script can split there.
RULER = "-" * 72


def result_text(result: Result) -> str:
    """Return every message with its To and Subject lines, parted by rulers."""
    return f"\n{RULER}\n\n".join(message_text(message) for message in result.messages)


def message_text(message: Message) -> str:
    """Return one message: `To:`, `Subject:` where it has one, an empty line, the text."""
    lines = [f"To: {address_line(message.recipient)}"]
    if message.subject:
        lines.append(f"Subject: {message.subject}")
    return "\n".join([*lines, "", message.text.rstrip("\n"), ""])


def address_line(recipient: Recipient) -> str:
    """Return `Name <address>`, as much of it as is known."""
    name = recipient.name or "the hiring team"
    return f"{name} <{recipient.email}>" if recipient.email else name


def findings_text(message: Message) -> tuple[str, ...]:
    """Return one line for each finding: place, severity, rule, what is wrong, what to do."""
    who = recipient_name(message)
    lines = []
    for finding in message.findings:
        place = who
        if finding.start is not None:
            place = f"{who}:{message.text.count(chr(10), 0, finding.start) + 1}"
        rule = f"{finding.rule} {finding.name}"
        what = finding.message + ("" if finding.message.endswith((".", "!", "?")) else ".")
        lines.append(f"{place}: {finding.severity}: {rule}: {what} {finding.hint}".rstrip())
    return tuple(lines)


def recipient_name(message: Message) -> str:
    """Return how to speak of the recipient on a line of a report."""
    return message.recipient.name or "hiring team"
