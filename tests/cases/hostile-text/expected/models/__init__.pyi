# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Hostile Text API \"\"\" + open('canary', 'w').write('!') + \"\"\" \\, each
loaded when it is first asked for.
"""

from .level import Level
from .thing import Thing

__all__ = ["Level", "Thing"]
