# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Garage API, each loaded when it is first asked for."""

from .car import Car
from .cars_paint_request import CarsPaintRequest, CarsPaintRequestColour

__all__ = ["Car", "CarsPaintRequest", "CarsPaintRequestColour"]
