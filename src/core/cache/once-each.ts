/** Makes a function whose answer is kept for each object, as long as the object is. */
export function onceEach<A extends object, B>(make: (one: A) => B): (one: A) => B {
  const kept = new WeakMap<A, { made: B }>();
  return (one) => {
    const known = kept.get(one) ?? { made: make(one) };
    kept.set(one, known);
    return known.made;
  };
}
