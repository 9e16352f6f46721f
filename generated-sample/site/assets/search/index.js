(globalThis.callwright ??= []).push({"groups":["resources/identity","schemas"]});
