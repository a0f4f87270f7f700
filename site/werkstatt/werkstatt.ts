import '../../src/workshop/main.js';
