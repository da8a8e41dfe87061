// What the sources want of a browser and Node does not have.
import 'fake-indexeddb/auto';
