# Made by clientwright. Change the document or the configuration, then regenerate.

from ._runtime.mocking import mock_of

MockCyclr = mock_of(__package__, "Cyclr")
mock_cyclr = MockCyclr
