"""How long a message may be, in words of its body, by kind and channel."""

from collections.abc import Mapping
from types import MappingProxyType

from writer.kinds import Channel, Kind

#: Channels whose words are spoken, where a sentence has to be followed by ear.
SPOKEN: frozenset[Channel] = frozenset({"phone", "voicemail", "speech"})

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


def most_words(kind: Kind, channel: Channel) -> int:
    """Words of the body above which a message is too long."""
    if channel == "email":
        return _BY_KIND.get(kind, _BY_CHANNEL["email"])
    return _BY_CHANNEL[channel]


def ample_words(kind: Kind, channel: Channel) -> int:
    """Words above which a message is longer than it need be: three quarters of the limit."""
    return most_words(kind, channel) * 3 // 4


def fewest_words(kind: Kind, channel: Channel) -> tuple[int, int]:
    """Return the words below which a message is too short (error), or rather short (warning)."""
    if channel == "email" and kind in ("thanks", "followup"):
        return _SHORT_ERROR, _SHORT_WARNING
    share = most_words(kind, channel) / _MEASURE
    return round(_SHORT_ERROR * share), round(_SHORT_WARNING * share)
