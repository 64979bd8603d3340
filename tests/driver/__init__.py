"""The driver: it calls every operation of a client by its lockfile alone, and judges client and lockfile by that."""
