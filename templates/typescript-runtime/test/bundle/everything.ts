// The whole runtime.
import * as runtime from '../../src/index.js';

console.log(runtime);
