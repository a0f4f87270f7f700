import '../src/workshop/workshop.js';
