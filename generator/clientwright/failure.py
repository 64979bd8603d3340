"""The one exception that users see, as one line: their surroundings do not allow what they asked for."""


class Failure(Exception):
    """A run that cannot go on, for a reason outside the document; the message says which."""
