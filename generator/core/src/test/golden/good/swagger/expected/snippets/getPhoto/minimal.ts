import shelter from '@local/shelter';

const file = await shelter.pets.photo.retrieve('pet_1');
console.log((await file.bytes()).byteLength);
