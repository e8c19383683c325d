"""One message as an `.eml` file that a mail program opens as a draft, ready to send."""

import datetime as dt
from typing import TYPE_CHECKING

from writer import regex
from writer.message import Message

if TYPE_CHECKING:
    from email.headerregistry import Address, Group


def eml(message: Message, *, sender: str | None = None, today: dt.date) -> bytes:
    """Return `message` as RFC 5322 in UTF-8, with `X-Unsent: 1`.

    Where an address is not known (the sender's never is: the mail program puts it in), the name
    stands as an empty group, `Priya Nair:;`, which is how RFC 5322 and RFC 6854 write a name
    without an address.
    """
    from email.message import EmailMessage
    from email.policy import SMTP

    mail = EmailMessage(policy=SMTP)
    if sender:
        mail["From"] = _named(sender, None)
    mail["To"] = _named(message.recipient.name or "Hiring team", message.recipient.email)
    mail["Subject"] = _one_line(message.subject or "")
    mail["Date"] = dt.datetime.combine(today, dt.time(12), dt.UTC)
    mail["X-Unsent"] = "1"
    mail.set_content(message.text, charset="utf-8", cte="quoted-printable")
    head, end, body = mail.as_bytes().partition(b"\r\n\r\n")
    # RFC 2047 wants a space between an encoded word and the colon of a group; Python leaves it out.
    return head.replace(b"?=:;", b"?= :;") + end + body


def _named(name: str, address: str | None) -> "Address | Group":
    from email.headerregistry import Address, Group

    name = _one_line(name)
    if address:
        user, at, domain = address.rpartition("@")
        if (
            at
            and user
            and domain
            and address.isascii()
            and not regex.search(r"[\s,;<>\"]", address)
        ):
            return Address(name, username=user, domain=domain)
    return Group(name, ())


def _one_line(text: str) -> str:
    """Return `text` without line ends and controls, so that no header can be smuggled in."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
