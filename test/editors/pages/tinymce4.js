/* global window */
import tinymce from 'tinymce4/tinymce.js';
import 'tinymce4/themes/modern/theme.js';
import 'tinymce4/plugins/charmap/plugin.js';
import 'tinymce4/plugins/colorpicker/plugin.js';
import 'tinymce4/plugins/fullscreen/plugin.js';
import 'tinymce4/plugins/hr/plugin.js';
import 'tinymce4/plugins/image/plugin.js';
import 'tinymce4/plugins/lists/plugin.js';
import 'tinymce4/plugins/media/plugin.js';
import 'tinymce4/plugins/paste/plugin.js';
import 'tinymce4/plugins/tabfocus/plugin.js';
import 'tinymce4/plugins/textcolor/plugin.js';
import { runEditor } from './tinymce.js';

window.runEditor = (editor, way, html) => runEditor(tinymce, editor, way, html);
