/* global window */
import tinymce from 'tinymce/tinymce.js';
import 'tinymce/icons/default/icons.js';
import 'tinymce/models/dom/model.js';
import 'tinymce/themes/silver/theme.js';
import 'tinymce/plugins/advlist/plugin.js';
import 'tinymce/plugins/autolink/plugin.js';
import 'tinymce/plugins/autosave/plugin.js';
import 'tinymce/plugins/charmap/plugin.js';
import 'tinymce/plugins/code/plugin.js';
import 'tinymce/plugins/directionality/plugin.js';
import 'tinymce/plugins/fullscreen/plugin.js';
import 'tinymce/plugins/image/plugin.js';
import 'tinymce/plugins/importcss/plugin.js';
import 'tinymce/plugins/link/plugin.js';
import 'tinymce/plugins/lists/plugin.js';
import 'tinymce/plugins/media/plugin.js';
import 'tinymce/plugins/quickbars/plugin.js';
import 'tinymce/plugins/searchreplace/plugin.js';
import 'tinymce/plugins/table/plugin.js';
import 'tinymce/plugins/visualblocks/plugin.js';
import 'tinymce/plugins/visualchars/plugin.js';
import 'tinymce/plugins/wordcount/plugin.js';
import { runEditor } from './tinymce.js';

window.runEditor = (editor, way, html) => runEditor(tinymce, editor, way, html);
