import type { ReactiveController } from 'lit';
import { EVERYWHERE } from '../../../model/choice.js';
import { neighboursOf, municipalityByAgs } from '../../../model/directory.js';
import { memoizeLast } from '../../../model/memoize-last.js';
import { mergePrograms } from '../../../model/merge.js';
import { store, type Content, type Snapshot } from '../../../program/store.js';
import type { Directory, ListedProgram } from '../../../schema/directory.js';
import type { ResultExtras } from '../../shared/service-result.js';
import type { Everywhere } from './everywhere.js';
import type { FinderHost, FinderWays } from './finder-more.js';
import { PlaceQuestion } from './place-question.js';
import { RememberedMunicipality } from '../directory/remembered-municipality.js';

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
  readonly remembered = new RememberedMunicipality();
  readonly #host: FinderHost;
  readonly #ways: FinderWays;
  readonly #directory: Directory;
  readonly #indexed: readonly ListedProgram[];
  readonly #question: PlaceQuestion;
  readonly #followed = new Map<ListedProgram, Followed>();
  /** Who is shown where nothing else was chosen: whoever was remembered, or the only one. */
  #usual?: ListedProgram;
  readonly #merged = memoizeLast<Snapshot>();
  #isToBeFocused = false;
  readonly #extras: ResultExtras;
  #everywhere?: Everywhere;
  #isEverywhereAsked = false;

  /** @param extras What is added to a service that is found everywhere. */
  constructor(host: FinderHost, ways: FinderWays, directory: Directory, extras: ResultExtras) {
    this.#host = host;
    this.#ways = ways;
    this.#directory = { ...directory, programs: directory.programs.filter(({ src }) => src) };
    this.#indexed = directory.programs.filter(({ index }) => index);
    this.#extras = extras;
    const { programs } = this.#directory;
    this.#usual =
      programs.length === 1 ? programs[0] : municipalityByAgs(directory, this.remembered.ags ?? '');
    this.#question = new PlaceQuestion(host, ways, this, this.#directory);
    host.addController(this);
  }

  /** Whoever is shown first, then the neighbours that were asked for, and those whose services somebody has kept. */
  get wanted(): readonly ListedProgram[] {
    const { ags, only = [] } = this.#ways.choice();
    const kept = only.map((id) => id.split(SEPARATOR)[0]!);
    const named = [...(ags ?? []), ...kept].flatMap((ags) => municipalityByAgs(this.#directory, ags) ?? []);
    return [...new Set(ags || !this.#usual ? named : [this.#usual, ...named])];
  }

  /** The neighbours of the first that have a file. */
  get neighbours(): ListedProgram[] {
    const [own] = this.wanted;
    return own ? neighboursOf(this.#directory, own) : [];
  }

  /** Whether all neighbours' services are shown, too. */
  get isWide(): boolean {
    return this.neighbours.every((neighbour) => this.wanted.includes(neighbour));
  }

  /** What their files gave, as one; nothing before the first one's is there. */
  get snapshot(): Snapshot | undefined {
    const [own, ...others] = this.wanted.map((program) => this.stateOf(program));
    if (!hasContent(own)) return undefined;
    const contents: Full[] = [own, ...others.filter(hasContent)];
    return this.#merged(contents, () => ({
      ...own,
      program: mergePrograms(contents.map(({ program }) => ({ program, name: '' }))),
      issues: contents.flatMap(({ issues }) => issues),
    }));
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
    this.#host.shadowRoot!.querySelector<HTMLElement>('.where')?.focus();
  }

  hostDisconnected(): void {
    for (const { leave } of this.#followed.values()) leave();
    this.#followed.clear();
  }

  /** Ends it: the finder has another source. */
  leave(): void {
    this.#everywhere?.leave();
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

  /** Adds the neighbours, or takes them back. */
  widen(isWide: boolean): void {
    const shown = [...this.wanted.slice(0, 1), ...(isWide ? this.neighbours : [])];
    this.#ways.choose({ ags: shown.map(({ ags }) => ags), only: undefined });
  }

  /** Asks again for the file of a municipality. */
  retry({ src }: ListedProgram): void {
    store.retry(src);
  }

  /** Whether all municipalities can be searched at once. */
  get isSearchable(): boolean {
    return this.#indexed.length > 0;
  }

  /** Searches all municipalities. */
  searchAll(): void {
    this.#ways.choose({ ags: [EVERYWHERE], place: undefined, topic: undefined, only: undefined });
  }

  renderQuestion(): unknown {
    const isEverywhere = this.#ways.choice().ags?.includes(EVERYWHERE) ?? false;
    if (!this.isSearchable || (!isEverywhere && this.#hasPlaces)) return this.#question.render();
    if (!this.#everywhere) void this.#loadEverywhere();
    return this.#everywhere?.render();
  }

  renderPlace(): unknown {
    return this.#question.renderChosen();
  }

  get #hasPlaces(): boolean {
    return this.#directory.programs.length > 0;
  }

  async #loadEverywhere(): Promise<void> {
    if (this.#isEverywhereAsked) return;
    this.#isEverywhereAsked = true;
    try {
      const { Everywhere } = await import('./everywhere.js');
      this.#everywhere = new Everywhere(this.#host, this.#ways, {
        programs: this.#indexed,
        back: this.#hasPlaces ? () => this.ask() : undefined,
        extras: this.#extras,
      });
    } catch {
      // Somebody without a connection is led back to the places.
      this.#isEverywhereAsked = false;
      if (this.#hasPlaces) this.ask();
    }
    this.#host.requestUpdate();
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
