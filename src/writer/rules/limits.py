"""How long a message may be, in words of its body, by kind and channel."""

from collections.abc import Mapping
from types import MappingProxyType

from writer.kinds import Channel, Kind
from writer.style import PLAIN, Style

_BY_CHANNEL: Mapping[Channel, int] = MappingProxyType(
    {"email": 200, "card": 80, "letter": 250, "phone": 90, "voicemail": 75, "speech": 110}
)
_BY_KIND: Mapping[Kind, int] = MappingProxyType(
    {
        "followup": 170,
        "feedback": 150,
        "keep-in-touch": 130,
        "offer-reply": 130,
        "still-waiting": 130,
    }
)
#: A thanks e-mail under these is too short; other messages in proportion to their limit.
_SHORT_ERROR = 25
_SHORT_WARNING = 45
_MEASURE = 200


def most_words(kind: Kind, channel: Channel, style: Style = PLAIN) -> int:
    """Words of the body above which a message is too long.

    A house style sets it by channel ("card") or, for e-mail, by kind ("followup").
    """
    set_here = (style.words.get(kind) if channel == "email" else None) or style.words.get(channel)
    if set_here:
        return set_here
    if channel == "email":
        return _BY_KIND.get(kind, _BY_CHANNEL["email"])
    return _BY_CHANNEL[channel]


def ample_words(kind: Kind, channel: Channel, style: Style = PLAIN) -> int:
    """Words above which a message is longer than it need be: three quarters of the limit."""
    return most_words(kind, channel, style) * 3 // 4


def fewest_words(kind: Kind, channel: Channel, style: Style = PLAIN) -> tuple[int, int]:
    """Return the words below which a message is too short (error), or rather short (warning)."""
    most = most_words(kind, channel, style)
    if channel in ("email", "letter") and kind in ("thanks", "followup"):
        # A house that wants very short messages does not call them too short.
        return min(_SHORT_ERROR, most // 4), min(_SHORT_WARNING, most // 2)
    share = most / _MEASURE
    return round(_SHORT_ERROR * share), round(_SHORT_WARNING * share)
