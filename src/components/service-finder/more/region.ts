import type { ReactiveController } from 'lit';
import { neighboursOf, programByAgs } from '../../../model/directory.js';
import { mergePrograms } from '../../../model/merge.js';
import { store, type Content, type Snapshot } from '../../../program/store.js';
import type { Directory, ListedProgram } from '../../../schema/directory.js';
import type { FinderHost, FinderWays } from './finder-more.js';
import { PlaceQuestion } from './place-question.js';
import { RememberedPlace } from './remembered-place.js';

/** Between a municipality's key and a service's id: two municipalities may have the same ids. */
const SEPARATOR = ':';

/** A snapshot with something in it. */
type Full = Extract<Snapshot, Content>;

interface Followed {
  snapshot: Snapshot;
  leave: () => void;
}

/**
 * Whose services are shown, where a directory names many municipalities: those of the one that somebody chose, and on
 * request its neighbours'. Only their files are loaded.
 */
export class Region implements ReactiveController {
  readonly remembered = new RememberedPlace();
  readonly #host: FinderHost;
  readonly #ways: FinderWays;
  readonly #directory: Directory;
  readonly #question: PlaceQuestion;
  readonly #followed = new Map<ListedProgram, Followed>();
  /** Who is shown where nothing else was chosen: whoever was remembered, or the only one. */
  #usual?: ListedProgram;
  #merged?: { of: readonly Full[]; snapshot: Snapshot };
  #isToBeFocused = false;

  constructor(host: FinderHost, ways: FinderWays, directory: Directory) {
    this.#host = host;
    this.#ways = ways;
    this.#directory = directory;
    const { programs } = directory;
    this.#usual = programs.length === 1 ? programs[0] : programByAgs(directory, this.remembered.ags ?? '');
    this.#question = new PlaceQuestion(host, ways, this, directory);
    host.addController(this);
  }

  /** Whoever is shown first, then the neighbours that were asked for, and those whose services somebody has kept. */
  get wanted(): readonly ListedProgram[] {
    const { ags, only = [] } = this.#ways.choice();
    const kept = only.map((id) => id.split(SEPARATOR)[0]!);
    const named = [...(ags ?? []), ...kept].flatMap((ags) => programByAgs(this.#directory, ags) ?? []);
    return [...new Set(ags || !this.#usual ? named : [this.#usual, ...named])];
  }

  /** Neighbours of the first that are not shown yet. */
  get neighbours(): ListedProgram[] {
    const { wanted } = this;
    return wanted[0]
      ? neighboursOf(this.#directory, wanted[0]).filter((other) => !wanted.includes(other))
      : [];
  }

  /** What their files gave, as one; nothing before the first one's is there. */
  get snapshot(): Snapshot | undefined {
    const [own, ...others] = this.wanted.map((program) => this.stateOf(program));
    if (!hasContent(own)) return undefined;
    const contents: Full[] = [own, ...others.filter(hasContent)];
    const known = this.#merged;
    if (known?.of.length === contents.length && contents.every((content, at) => content === known.of[at]))
      return known.snapshot;
    const snapshot: Snapshot = {
      ...own,
      program: mergePrograms(contents.map(({ program }) => ({ program, name: '' }))),
      issues: contents.flatMap(({ issues }) => issues),
    };
    this.#merged = { of: contents, snapshot };
    return snapshot;
  }

  /** How it stands with a municipality's file. */
  stateOf(program: ListedProgram): Snapshot | undefined {
    return this.#followed.get(program)?.snapshot;
  }

  hostUpdated(): void {
    const { wanted } = this;
    for (const [program, { leave }] of this.#followed) {
      if (wanted.includes(program)) continue;
      this.#followed.delete(program);
      leave();
    }
    for (const program of wanted) if (!this.#followed.has(program)) this.#follow(program);
    if (!this.#isToBeFocused || !this.snapshot) return;
    this.#isToBeFocused = false;
    this.#ways.choose({}, '.where');
  }

  hostDisconnected(): void {
    for (const { leave } of this.#followed.values()) leave();
    this.#followed.clear();
  }

  /** Ends it: the finder has another source. */
  leave(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  /** Shows the services of one municipality; what was chosen by names of another's places and topics is taken back. */
  show({ ags }: ListedProgram): void {
    this.#isToBeFocused = true;
    this.#ways.choose({ ags: [ags], place: undefined, topic: undefined, only: undefined });
  }

  /** Back to the question for the place. */
  ask(): void {
    this.#usual = undefined;
    this.#ways.choose({ ags: undefined, place: undefined, topic: undefined, only: undefined }, '#where');
  }

  /** Adds the neighbours. */
  widen(): void {
    const all = [...this.wanted, ...this.neighbours];
    this.#ways.choose({ ags: all.map(({ ags }) => ags) }, '.where');
  }

  /** Asks again for the file of a municipality. */
  retry({ src }: ListedProgram): void {
    store.retry(src);
  }

  renderQuestion(): unknown {
    return this.#question.render();
  }

  renderPlace(): unknown {
    return this.#question.renderChosen();
  }

  #follow(program: ListedProgram): void {
    const followed: Followed = { snapshot: { status: 'pending' }, leave: () => {} };
    this.#followed.set(program, followed);
    followed.leave = store.follow(program.src, (snapshot) => {
      followed.snapshot = withKeys(snapshot, program.ags);
      this.#host.requestUpdate();
    });
  }
}

const hasContent = (snapshot: Snapshot | undefined): snapshot is Full => !!snapshot && 'program' in snapshot;

/** A file's services with keys that no other municipality's have. */
function withKeys(snapshot: Snapshot, ags: string): Snapshot {
  if (!hasContent(snapshot)) return snapshot;
  const services = snapshot.program.services.map((service) =>
    service.id ? { ...service, id: ags + SEPARATOR + service.id } : service,
  );
  return { ...snapshot, program: { ...snapshot.program, services } };
}
