export { readMarkers } from '../../server/src/core/util/markers.ts';
