"""The rule book: every rule there is, listed by hand, and what the model is told of them."""

import hashlib
from functools import cache
from importlib import resources

from writer.kinds import Channel, Kind
from writer.rules import (
    e001_missing_thanks,
    e002_missing_role,
    e003_missing_interest,
    e004_nothing_specific,
    e005_missing_qualification,
    e006_not_looking_forward,
    e007_wrong_greeting,
    e008_wrong_signature,
    e009_missing_reason,
    e010_missing_day,
    e011_status_not_asked,
    e012_nothing_offered,
    e013_omission_left_out,
    e014_vague_subject,
    e015_feedback_asked_badly,
    e016_door_not_kept_open,
    e017_closing_incomplete,
    e018_promise_left_out,
    f001_number_not_in_notes,
    f002_name_not_in_notes,
    f003_claim_not_in_notes,
    f004_deed_given_to_another,
    f005_placeholder_left,
    f006_address_not_in_notes,
    l001_too_long,
    l002_too_short,
    l003_long_sentence,
    l004_long_subject,
    p001_pay_mentioned,
    p002_private_told,
    p003_other_application,
    p004_prompt_leaked,
    p005_confidence_repeated,
    s001_misspelled,
    s002_ungrammatical,
    s003_mistyped,
    t001_pushy,
    t002_too_familiar,
    t003_gushing,
    t004_archaic,
    t005_grovelling,
    t006_generic,
    u001_messages_alike,
    u002_address_missing,
    w001_late_thanks,
    w002_too_early,
    w003_without_grace,
    w004_too_often,
    w005_unwanted,
    w006_sent_by_post,
    w007_surplus_attachment,
    w008_superseded_date,
    w009_search_given_up,
    w010_matter_closed,
)
from writer.rules.rule import Rule

#: Every rule, by id. A test holds this tuple against the files in this folder.
RULES: tuple[Rule, ...] = (
    e001_missing_thanks.RULE,
    e002_missing_role.RULE,
    e003_missing_interest.RULE,
    e004_nothing_specific.RULE,
    e005_missing_qualification.RULE,
    e006_not_looking_forward.RULE,
    e007_wrong_greeting.RULE,
    e008_wrong_signature.RULE,
    e009_missing_reason.RULE,
    e010_missing_day.RULE,
    e011_status_not_asked.RULE,
    e012_nothing_offered.RULE,
    e013_omission_left_out.RULE,
    e014_vague_subject.RULE,
    e015_feedback_asked_badly.RULE,
    e016_door_not_kept_open.RULE,
    e017_closing_incomplete.RULE,
    e018_promise_left_out.RULE,
    f001_number_not_in_notes.RULE,
    f002_name_not_in_notes.RULE,
    f003_claim_not_in_notes.RULE,
    f004_deed_given_to_another.RULE,
    f005_placeholder_left.RULE,
    f006_address_not_in_notes.RULE,
    l001_too_long.RULE,
    l002_too_short.RULE,
    l003_long_sentence.RULE,
    l004_long_subject.RULE,
    p001_pay_mentioned.RULE,
    p002_private_told.RULE,
    p003_other_application.RULE,
    p004_prompt_leaked.RULE,
    p005_confidence_repeated.RULE,
    s001_misspelled.RULE,
    s002_ungrammatical.RULE,
    s003_mistyped.RULE,
    t001_pushy.RULE,
    t002_too_familiar.RULE,
    t003_gushing.RULE,
    t004_archaic.RULE,
    t005_grovelling.RULE,
    t006_generic.RULE,
    u001_messages_alike.RULE,
    u002_address_missing.RULE,
    w001_late_thanks.RULE,
    w002_too_early.RULE,
    w003_without_grace.RULE,
    w004_too_often.RULE,
    w005_unwanted.RULE,
    w006_sent_by_post.RULE,
    w007_surplus_attachment.RULE,
    w008_superseded_date.RULE,
    w009_search_given_up.RULE,
    w010_matter_closed.RULE,
)


def rule(rule_id: str) -> Rule:
    """Return the rule with this id, in either case. Raises KeyError where there is none."""
    for known in RULES:
        if known.id == rule_id.upper():
            return known
    raise KeyError(rule_id)


@cache
def instructions(kind: Kind, channel: Channel) -> tuple[str, ...]:
    """Return what a model is told beforehand about a message of this kind and channel."""
    return tuple(
        known.instruction for known in RULES if known.instruction and known.applies(kind, channel)
    )


def _version() -> str:
    """Hash the files of this folder: cues and limits count as much as the rules themselves."""
    digest = hashlib.sha256()
    folder = resources.files("writer.rules")
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".py"):
            digest.update(file.name.encode())
            digest.update(file.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:12]


#: Changes whenever a rule, a cue or a limit does; part of every message's provenance.
RULEBOOK_VERSION: str = _version()
