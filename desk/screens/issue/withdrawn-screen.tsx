import type { Screen } from '@/desk/screens/desk-page';

/** What a withdrawal has done, and what only people can do. */
export function withdrawnScreen(words: string): Screen {
  return {
    title: '已撤下',
    under: '/issues',
    body: (
      <>
        <h1 className="text-2xl">已撤下</h1>
        <p className="mt-3">请照下面的话做完，再关这一页。</p>
        <p className="mt-3 whitespace-pre-line border border-rule p-4 leading-dense">{words}</p>
        <p className="mt-3">
          <a href="/issues">回到问题</a>
        </p>
      </>
    ),
  };
}
