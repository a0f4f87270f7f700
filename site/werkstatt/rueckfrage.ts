import '../../src/workshop/provider/provider-form.js';
