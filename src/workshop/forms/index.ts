import { define } from '../../program/define.js';
import { AgesFieldElement } from './ages-field.element.js';
import { ChoiceFieldElement } from './choice-field.element.js';
import { ConsentFieldElement } from './consent-field.element.js';
import { HoursFieldElement } from './hours-field.element.js';
import { LanguagesFieldElement } from './languages-field.element.js';
import { LineFieldElement } from './line-field.element.js';
import { LinesFieldElement } from './lines-field.element.js';
import { PhonesFieldElement } from './phones-field.element.js';
import { RecordFieldsElement } from './record-fields.element.js';
import { RecordFormElement } from './record-form.element.js';
import { TextFieldElement } from './text-field.element.js';
import { TopicsFieldElement } from './topics-field.element.js';

/** Registers the form of a record with the controls of all kinds of values. */
export function defineForms(): void {
  for (const element of [
    AgesFieldElement,
    ChoiceFieldElement,
    ConsentFieldElement,
    HoursFieldElement,
    LanguagesFieldElement,
    LineFieldElement,
    LinesFieldElement,
    PhonesFieldElement,
    RecordFieldsElement,
    TextFieldElement,
    TopicsFieldElement,
    RecordFormElement,
  ])
    define(element);
}
