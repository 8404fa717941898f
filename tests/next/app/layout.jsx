import 'inpics/styles.css';

export const metadata = { title: 'inpics in Next' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
