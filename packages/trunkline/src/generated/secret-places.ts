// Generated from the specs' `x-secret` marks by `pnpm generate`. Do not edit.

/**
 * Properties that hold credentials, in small letters and digits. `server.headers` is `headers` right inside `server`:
 * its name alone is that of an ordinary property elsewhere.
 */
export const secretPlaces: readonly string[] = [
  "accesstoken",
  "apisecret",
  "authorization",
  "authtoken",
  "calcomapikey",
  "calltoken",
  "controlurl",
  "credentials",
  "customaction.headers",
  "customauth.value",
  "data.apikey",
  "headers.location",
  "headers.value",
  "listenurl",
  "password",
  "presignedassistanturl",
  "presignedcustomerurl",
  "presignedlogurl",
  "presignedmonourl",
  "presignedpcapurl",
  "presignedstereourl",
  "presignedvideourl",
  "requestheaders",
  "secret",
  "server.headers",
  "sippassword",
  "token",
  "twilioapikey",
  "twilioapisecret",
  "twilioauthtoken",
  "xvapisecret",
];
