import hostileStarU0022xLessThanScriptGreater from '@local/hostile-star-u0022x-less-than-script-greater';

const abRetrieveResponse = await hostileStarU0022xLessThanScriptGreater.aB.retrieve('\'$(rm -rf /)\'\n\\');
console.log(abRetrieveResponse);
