"""Names of the functions that read webhooks: `newPet` is `parse_new_pet`.

A name that several have is told apart: by the operation whose callback it is, or by the HTTP method.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from clientwright.encoders import Identifier
from clientwright.model import Api, Webhook
from clientwright.naming.operations import MethodName
from clientwright.naming.words import free_name, snake_case, split_words
from clientwright.pointer import Pointer

Words = tuple[str, ...]


def webhook_words(api: Api, methods: Mapping[str, MethodName]) -> dict[Pointer, Words]:
    """The words that each webhook is called by, in all that is made for it."""
    counts = Counter(split_words(webhook.name) for webhook in api.webhooks)
    longer = {hook.pointer: _words(hook, methods, counts[split_words(hook.name)] > 1) for hook in api.webhooks}
    counts = Counter(longer.values())
    return {
        hook.pointer: (*words, hook.method.lower()) if counts[words] > 1 else words
        for hook in api.webhooks
        for words in [longer[hook.pointer]]
    }


def _words(webhook: Webhook, methods: Mapping[str, MethodName], is_shared: bool) -> Words:
    words = split_words(webhook.name)
    if not is_shared or webhook.operation is None:
        return words
    owner = methods[webhook.operation]
    return (*split_words(owner.resource), *split_words(owner.method), *words)


def webhook_names(words: Mapping[Pointer, Words], locked: Mapping[str, Identifier]) -> dict[Pointer, Identifier]:
    """The function for each webhook; what is locked stays."""
    names = {pointer: locked[str(pointer)] for pointer in words if str(pointer) in locked}
    taken = {Identifier("parse"), *names.values()}
    for pointer in sorted(words.keys() - names.keys()):
        names[pointer] = free_name(snake_case(("parse", *words[pointer]), "parse"), "_", taken.__contains__)
        taken.add(names[pointer])
    return names
