"""Graphs of names: the circles in them, and an order without any."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Mapping
from typing import TypeVar

Vertex = TypeVar("Vertex", bound=Hashable)


def strongly_connected(edges: Mapping[Vertex, Collection[Vertex]]) -> list[list[Vertex]]:
    """The strongly connected components, each after those it leads to (Tarjan 1972), without recursion.

    Vertices keep the order of `edges` within a component.
    """
    position = {vertex: index for index, vertex in enumerate(edges)}
    index: dict[Vertex, int] = {}
    low: dict[Vertex, int] = {}
    stack: dict[Vertex, None] = {}
    components: list[list[Vertex]] = []
    for root in edges:
        if root in index:
            continue
        work = [_open(root, edges, position, index, low, stack)]
        while work:
            vertex, targets = work[-1]
            target = next((t for t in targets if t not in index or t in stack), None)
            if target is not None and target not in index:
                work.append(_open(target, edges, position, index, low, stack))
            elif target is not None:
                low[vertex] = min(low[vertex], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[vertex])
                if low[vertex] == index[vertex]:
                    components.append(sorted(_close(vertex, stack), key=position.__getitem__))
    return components


def _open(
    vertex: Vertex,
    edges: Mapping[Vertex, Collection[Vertex]],
    position: Mapping[Vertex, int],
    index: dict[Vertex, int],
    low: dict[Vertex, int],
    stack: dict[Vertex, None],
) -> tuple[Vertex, Iterator[Vertex]]:
    index[vertex] = low[vertex] = len(index)
    stack[vertex] = None
    return vertex, iter(sorted(edges[vertex], key=position.__getitem__))


def _close(vertex: Vertex, stack: dict[Vertex, None]) -> list[Vertex]:
    component = []
    while True:
        component.append(stack.popitem()[0])
        if component[-1] == vertex:
            return component
