"""The agency's own wording laid over what came with the program: sentences of advice and items to pack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from lares_desk.domain.advice_sentences import ADVICE_FACTS, names_in
from lares_desk.domain.language import LocalText
from lares_desk.domain.packing import FACT_NAMES
from lares_desk.domain.reference import AdviceSentence, Condition, OwnWording, PackingRule, Reference

SENTENCE = "sentence."
ADVICE = "advice."
PACKING = "packing."


@dataclass(frozen=True, slots=True)
class WordingLine:
    """A sentence or an item as the agency edits it: what came with the program beside what the papers say.

    `place` is the section of a sentence or the bag of an item. `own` is None where the default holds, and `weight_g`
    None for a sentence, which weighs nothing. `occasion` says when a paper says a sentence that is built into it.
    """

    key: str
    place: str
    default: LocalText
    text: LocalText
    when: tuple[Condition, ...]
    source: str
    reason: LocalText = LocalText()
    category: str = ""
    is_supplied: bool = False
    is_on: bool = True
    default_weight_g: int | None = None
    weight_g: int | None = None
    own: OwnWording | None = None
    occasion: LocalText = LocalText()

    @property
    def is_item(self) -> bool:
        """Tell whether it is an item to pack, and no sentence."""
        return self.key.startswith(PACKING)

    @property
    def is_built_in(self) -> bool:
        """Tell whether papers are built around it, so that it cannot be left off."""
        return self.key.startswith(SENTENCE)

    @property
    def facts(self) -> frozenset[str]:
        """Return the {places} that the papers fill in it."""
        if self.is_built_in:
            return names_in(self.default)
        return FACT_NAMES if self.is_item else ADVICE_FACTS


def lines(reference: Reference, own: Iterable[OwnWording]) -> Iterator[WordingLine]:
    """Yield every sentence and every item in the order of the reference, with the agency's own wording."""
    known = {wording.key: wording for wording in own}
    for sentence in reference.built_in:
        key = SENTENCE + sentence.id
        line = WordingLine(
            key, sentence.section, sentence.text, sentence.text, sentence.when, sentence.source,
            occasion=sentence.occasion,
        )  # fmt: skip
        yield _said(line, known.get(key))
    for sentence in reference.advice:
        key = ADVICE + sentence.id
        line = WordingLine(key, sentence.section, sentence.text, sentence.text, sentence.when, sentence.source)
        yield _said(line, known.get(key))
    for rule in reference.packing:
        key = PACKING + rule.id
        line = WordingLine(
            key, rule.bag, rule.item, rule.item, rule.when, rule.source, rule.reason, rule.category, rule.supplied,
            default_weight_g=rule.weight_g, weight_g=rule.weight_g,
        )  # fmt: skip
        yield _said(line, known.get(key))


def applied(reference: Reference, own: Iterable[OwnWording]) -> Reference:
    """Return `reference` as the agency words it: changed texts and weights, without what is switched off.

    Own wording of what the program no longer has is passed over; it stays in the file.
    """
    known = {wording.key: wording for wording in own}
    if not known:
        return reference
    built_in = tuple(_sentence(each, known.get(SENTENCE + each.id)) for each in reference.built_in)
    said = {each.id: each.text for each in built_in}
    return replace(
        reference,
        wording=replace(reference.wording, sentences={**reference.wording.sentences, **said}),
        built_in=built_in,
        advice=tuple(
            _sentence(each, known.get(ADVICE + each.id)) for each in reference.advice if _on(known, ADVICE, each)
        ),
        packing=tuple(
            _rule(each, known.get(PACKING + each.id)) for each in reference.packing if _on(known, PACKING, each)
        ),
    )


def _said(line: WordingLine, own: OwnWording | None) -> WordingLine:
    if own is None:
        return line
    weight = line.weight_g if own.weight_g is None or not line.is_item else own.weight_g
    is_on = own.is_on or line.is_built_in
    return replace(line, text=own.text or line.text, is_on=is_on, weight_g=weight, own=own)


def _on(known: dict[str, OwnWording], prefix: str, record: AdviceSentence | PackingRule) -> bool:
    own = known.get(prefix + record.id)
    return own is None or own.is_on


def _sentence(sentence: AdviceSentence, own: OwnWording | None) -> AdviceSentence:
    return replace(sentence, text=own.text) if own and own.text else sentence


def _rule(rule: PackingRule, own: OwnWording | None) -> PackingRule:
    if own is None:
        return rule
    weight = rule.weight_g if own.weight_g is None else own.weight_g
    return replace(rule, item=own.text or rule.item, weight_g=weight)
