'use client';
import { DeepLink, type DeepLinkProps, type Navigation } from 'inpics';
import { useEffect, useMemo, useRef } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';

type Listener = Parameters<Navigation['subscribe']>[0];

export function RoutedDeepLink(props: Omit<DeepLinkProps, 'navigation'>) {
  const navigate = useNavigate();
  const location = useLocation();
  const type = useNavigationType();
  const latest = useRef({ navigate, own: '' });
  const listeners = useRef(new Set<Listener>());

  useEffect(() => {
    latest.current.navigate = navigate;
  });

  const navigation = useMemo<Navigation>(() => {
    const write = (href: string, state: unknown, replace: boolean) => {
      const { pathname, search, hash } = new URL(href);
      latest.current.own = href;
      void latest.current.navigate({ pathname, search, hash }, { state, replace, preventScrollReset: true });
    };
    return {
      // React Router keeps the state of a page under `usr`.
      read: () => ({ href: window.location.href, state: window.history.state?.usr ?? null }),
      push: (href, state) => write(href, state, false),
      replace: (href, state) => write(href, state, true),
      back: () => void latest.current.navigate(-1),
      subscribe(listener) {
        listeners.current.add(listener);
        return () => void listeners.current.delete(listener);
      },
    };
  }, []);

  const first = useRef(location);
  useEffect(() => {
    // DeepLink reads the first entry itself, and ignores the entries that it wrote.
    if (location === first.current) return;
    const isBack = type === NavigationType.Pop;
    if (!isBack && window.location.href === latest.current.own) return;
    for (const listener of listeners.current) listener(isBack ? 'history' : 'link', location);
  }, [location, type]);

  return <DeepLink {...props} navigation={navigation} />;
}
