declare module '@svg-maps/netherlands' {
  const kaart: {
    label: string;
    viewBox: string;
    locations: { id: string; name: string; path: string }[];
  };
  export default kaart;
}
