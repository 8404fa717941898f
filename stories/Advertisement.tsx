import './advertisement.css';

/** A stand-in for what an ad server delivers: it fills its place and has a link of its own. */
export function Advertisement() {
  return (
    <a className="advertisement" href="#advertisement">
      <strong>Le Petit Comptoir</strong>
      <span>Lunch between two matches, five minutes from the arena.</span>
    </a>
  );
}
