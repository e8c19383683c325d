"""Is what a sentence says carried by what the notes say? Pure functions over text."""
