import './jitless.js';
import { define } from '../program/define.js';
import { FindingLinksElement } from './findings/finding-links.element.js';
import { defineForms } from './forms/index.js';
import { FilelessBarElement } from './frame/fileless-bar.element.js';
import { NoticesElement } from './frame/notices.element.js';
import { SectionNavElement } from './frame/section-nav.element.js';
import { TopBarElement } from './frame/top-bar.element.js';
import { RecordPreviewElement } from './preview/record-preview.element.js';
import { RecordListElement } from './records/record-list.element.js';
import { RecordSectionElement } from './records/record-section.element.js';
import { AddressFieldElement } from './incoming/address-field.element.js';
import { PendingChangesElement } from './saving/pending-changes.element.js';
import { SaveDialogElement } from './saving/save-dialog.element.js';
import { BrokenFileElement } from './start/broken-file.element.js';
import { BeginWithElement } from './start/begin-with.element.js';
import { DraftListElement } from './start/draft-list.element.js';
import { MunicipalityPickerElement } from './start/municipality-picker.element.js';
import { StartScreenElement } from './start/start-screen.element.js';
import { WorkshopElement } from './workshop.element.js';

defineForms();

for (const element of [
  BrokenFileElement,
  FilelessBarElement,
  AddressFieldElement,
  BeginWithElement,
  DraftListElement,
  FindingLinksElement,
  MunicipalityPickerElement,
  NoticesElement,
  StartScreenElement,
  SectionNavElement,
  TopBarElement,
  RecordListElement,
  RecordSectionElement,
  RecordPreviewElement,
  PendingChangesElement,
  SaveDialogElement,
  WorkshopElement,
])
  define(element);
