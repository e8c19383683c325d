"""Calendar dates and phrases such as "by the end of next week", in a few languages."""
