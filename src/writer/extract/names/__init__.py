"""Names and job titles as people write them: one person from a few words, many from a list."""
