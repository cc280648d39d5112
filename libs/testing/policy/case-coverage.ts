import type { Accepted, Rulebook, RulebookDocument } from '#core';
import { factsOfCase } from './facts-of-case.js';
import type { CaseFacts, NamedRecipient } from './facts-of-case.js';
import { outcomeOfCase } from './outcome-of-case.js';
import type { Got } from './outcome-of-case.js';
import type { PolicyCase } from './policy-case.js';
import { noteSides, unseen } from './sides.js';
import type { SeenSides } from './sides.js';

type Sharing = RulebookDocument['deelregels'][number];
type Prohibition = RulebookDocument['verboden'][number];
type Switch = RulebookDocument['schakelaars'][number];

const SWITCH = 'schakelaar';
const PERIOD = 'periode';

/** Gathers, case by case, which rules held and which of their conditions failed alone. */
export class CaseCoverage {
  private readonly seen: SeenSides = new Map();

  constructor(private readonly rulebook: Rulebook) {}

  add(one: PolicyCase, accepted: Accepted): void {
    const facts = factsOfCase(this.rulebook, one, accepted);
    const got = outcomeOfCase(this.rulebook, accepted);
    const { document } = this.rulebook;
    for (const rule of document.routeringsregels)
      if (rule.bericht === facts.kind) this.note(rule.code, rule.als, facts);
    for (const recipient of facts.recipients) {
      for (const rule of document.deelregels)
        if (isAbout(rule, facts, recipient))
          this.noteSharing(rule, facts, recipient, got.get(recipient.name) ?? []);
      for (const rule of document.verboden)
        this.noteProhibition(rule, facts, recipient, got.get(recipient.name) ?? []);
    }
    for (const entry of document.schakelaars) if (entry.regio === facts.region) this.noteSwitch(entry, facts);
  }

  /** What no case shows: rules that never held, and conditions that never failed alone. */
  missing(): readonly string[] {
    const { document } = this.rulebook;
    return [
      ...document.routeringsregels.flatMap(({ code, als }) => unseen(this.seen, code, als)),
      ...document.deelregels.flatMap((rule) =>
        unseen(this.seen, rule.code, [...rule.als, ...switchOf(rule)]),
      ),
      ...document.verboden.flatMap((rule) =>
        unseen(this.seen, rule.code, [...rule.als, ...exceptions(rule)]),
      ),
      ...document.schakelaars.flatMap((entry) =>
        unseen(this.seen, switchName(entry), [...entry.als, PERIOD]),
      ),
    ];
  }

  private note(code: string, als: readonly string[], facts: CaseFacts, recipient?: NamedRecipient): void {
    const conditions = als.map((name) => [name, facts.holds(name, recipient)] as const);
    noteSides(
      this.seen,
      code,
      conditions,
      conditions.every(([, holds]) => holds),
    );
  }

  private noteSharing(rule: Sharing, facts: CaseFacts, recipient: NamedRecipient, got: readonly Got[]): void {
    const conditions = rule.als.map((name) => [name, facts.holds(name, recipient)] as const);
    const on = (code: string): boolean =>
      this.rulebook.document.schakelaars.some((entry) => entry.code === code && isOn(entry, facts));
    const switches = [
      ...(rule.schakelaar === undefined ? [] : [[SWITCH, on(rule.schakelaar)] as const]),
      ...(rule.schakelaarUit === undefined ? [] : [[SWITCH, !on(rule.schakelaarUit)] as const]),
    ];
    const held = got.some(({ want }) => want !== undefined && rule.code in want);
    noteSides(this.seen, rule.code, [...conditions, ...switches], held);
  }

  /** It only counts where there was something to forbid: it took something away, or a recipient is excepted. */
  private noteProhibition(
    rule: Prohibition,
    facts: CaseFacts,
    recipient: NamedRecipient,
    got: readonly Got[],
  ): void {
    const took = got.some(
      ({ verboden, nietsWant }) =>
        (verboden !== undefined && rule.code in verboden) || nietsWant?.includes(rule.code),
    );
    // What a correction made of another kind of report is only told by what was taken away.
    if (!isLimitedTo(rule, facts)) return noteSides(this.seen, rule.code, [], took);
    const conditions = rule.als.map((name) => [name, facts.holds(name, recipient)] as const);
    const excepted = rule.behalveAan.includes(recipient.kind);
    noteSides(
      this.seen,
      rule.code,
      excepted ? [...conditions, [except(recipient.kind), false]] : conditions,
      took,
    );
  }

  private noteSwitch(entry: Switch, facts: CaseFacts): void {
    const conditions = entry.als.map((name) => [name, facts.holds(name)] as const);
    noteSides(
      this.seen,
      switchName(entry),
      [...conditions, [PERIOD, isDuring(entry, facts)]],
      isOn(entry, facts),
    );
  }
}

const isAbout = (rule: Sharing, facts: CaseFacts, { kind }: NamedRecipient): boolean =>
  rule.bericht === facts.kind && rule.van.includes(facts.provider) && rule.aan.includes(kind);

const isLimitedTo = ({ berichten, van }: Prohibition, facts: CaseFacts): boolean =>
  (berichten?.includes(facts.kind) ?? true) && (van?.includes(facts.provider) ?? true);

const isDuring = ({ van, tot }: Switch, { at }: CaseFacts): boolean =>
  at >= Date.parse(van) && (tot === undefined || at < Date.parse(tot));

const isOn = (entry: Switch, facts: CaseFacts): boolean =>
  entry.regio === facts.region && isDuring(entry, facts) && entry.als.every((name) => facts.holds(name));

const switchOf = ({ schakelaar, schakelaarUit }: Sharing): readonly string[] =>
  schakelaar === undefined && schakelaarUit === undefined ? [] : [SWITCH];

const except = (kind: string): string => `niet aan ${kind}`;

const exceptions = ({ behalveAan }: Prohibition): readonly string[] => behalveAan.map(except);

const switchName = ({ code, regio, van }: Switch): string => `schakelaar ${code} ${regio} vanaf ${van}`;
