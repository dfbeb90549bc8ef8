/** The id in the manifest of the add-in that the host runs. PowerPoint stores the settings of an add-in under its id. */
export const ADD_IN_ID = '3ac9c962-42ae-46e2-9aea-f80713a5bff6';
