"""The comparisons of two schemas, keyword by keyword: each facet gives the findings of a few keywords."""
