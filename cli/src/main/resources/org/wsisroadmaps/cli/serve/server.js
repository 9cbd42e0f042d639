// Asks the server that this page came from. All addresses are beside the page's own.

/** Sends something; what is refused is thrown, with the reason. */
export async function send(path, query = {}, body = undefined) {
  const answer = await fetch(address(path, query), {method: "POST", body: body ?? ""});
  return read(answer);
}

/** Asks for records. */
export async function ask(path, query = {}) {
  return read(await fetch(address(path, query)));
}

/** Asks for a picture, and gives an address for it that this page alone can use. */
export async function picture(query) {
  const answer = await fetch(address("picture", query), {method: "POST", body: ""});
  if (!answer.ok) {
    await read(answer);
  }
  return URL.createObjectURL(await answer.blob());
}

function address(path, query) {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      parameters.append(key, one);
    }
  }
  const text = parameters.toString();
  return text ? path + "?" + text : path;
}

async function read(answer) {
  const value = await answer.json();
  if (!answer.ok) {
    throw new Error(value.error);
  }
  return value;
}
