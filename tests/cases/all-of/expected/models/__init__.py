# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the All Of API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "answer": ("Answer",),
        "both": ("Both",),
        "contact": ("Contact", "ContactEmail", "ContactPhone"),
        "contacts_list_mail_response": ("ContactsListMailResponse",),
        "diamond": ("Diamond",),
        "dog": ("Dog",),
        "email": ("Email",),
        "named_dog": ("NamedDog",),
        "other_ring": ("OtherRing",),
        "person": ("Person",),
        "pet": ("Pet", "PetSize"),
        "phone": ("Phone",),
        "puppy": ("Puppy",),
        "ring": ("Ring",),
        "words": ("Words", "WordsBeside", "WordsNarrowed"),
    },
)
