"""Parts that the patterns of lead-ins share: what carries nothing, "I", somebody, sending."""

#: What may stand before a remark and carries nothing.
SOFT = (
    r"(?:(?:also|then|just|and|but|so|again|briefly|later|even|finally|first|of course|later on"
    r"|maybe|annoyingly|unfortunately|regrettably|sadly|stupidly|typically|damn|argh|ugh|idiot(?: "
    r"me)?|silly(?: me)?|oh|x"
    r"|(?:(?:am|was|i'?m) )?kicking myself(?: that)?|well|gutted(?: that)?|annoyed(?: that)?"
    r"|totally|(?:a )?(?:pity|shame)(?: that)?|sorry"
    r"|(?:before|as|when|after) (?:I|we) (?:was |were )?(?:left|leaving|finished|went)"
    r"|(?:over|for|in|during) (?:about |nearly |just |half )?(?:an?|the|our) (?:hour|call|meeting"
    r"|talk)"
    r"|at the end|on the way out|to finish|only thing|(?:I )?can'?t believe(?: that)?|still|ps|nb"
    r"|note|afterwards|stupid|typical"
    r"|bugger|sod it|anyway|yes|ok|okay|sure"
    r"|right|of course"
    r"|(?:se|me|mi) me)[,!:]*(?:\s+[-\u2013\u2014])?\s+)*"
)
I_HAVE = r"(?:(?:I|i|ich)(?:'ve|'d|'m| have| had| am| was)?\s+)"
#: A person: pronoun or name; the caller checks that the name is one of those met.
WHO = (
    r"(?P<who>(?:them|'em|her|him|everyone|everybody|all of them|both|they|she|he|the panel|the "
    r"(?:head|manager|owner|boss|chef|team|deputy|director|partner|principal|gm|cto|ceo|founder"
    r"|foreman|supervisor|recruiter|matron|sous)"
    r"|ihm|ihr|ihnen|er|sie|il|elle|lui|leur|(?!(?:to|that|i|my|the|an?|it|this|how|about|for|on"
    r"|in|if|not|will|would|and|or|never|nobody)\b)(?:(?:dr|mr|mrs|ms|miss|prof|sister|capt"
    r"|canon)\.?\s+)?[^\W\d_][\w'\u2019-]*"
    r"(?:\s+(?!I\b)(?-i:[A-ZÀ-Þ])[\w'\u2019-]+){0,3}(?:\s+and\s+(?-i:[A-ZÀ-Þ])[\w'\u2019-]+)?(?:\s*"
    r"\([^)]"
    r"{1,40}\))?(?: (?:sir|madam|ma'?am|ji|san|sensei))?))"
)
#: Verbs by which something goes to somebody, whatever stands behind them.
SENDING = (
    r"(?:send|fwd|e-?mail|forward|share|mail|drop|post|pass(?: on)?|ping|text|whats-?app|message|dm"
    r"|bring|attach|upload|submit|supply|provide|circulate|deliver|fax|scan)"
)
#: Verbs that need somebody to give something to.
GIVING = r"(?:get|take|give|hand|show|let|lend|put|copy|return|print|write|have|find|dig out)"
