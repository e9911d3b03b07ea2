"""The tables of the story splitter, written by scripts/train_stories."""

# ruff: noqa: E501
# fmt: off
from cleaner.stories.model import Table

HEADLINE = Table(-0.676, 1.090, -2.950, """
-2.731 headb<=2.5
+1.040 twin>0.5
-1.014 tailb<=1.5
+0.674 headb>2.5 twin>0.5
-0.668 others>12.5
-0.493 peak<=-2.53 twin<=0.5
+0.373 others<=0.5 capsdiff<=0.1
-0.292 peak<=-5.15 twin<=0.5
+0.283 peak>-0.5 below>0.28 nats>-2.29
+0.238 tailb>1.5 peak>-13.7 others<=1.5 capsdiff<=0.0385
+0.236 peak>-0.5 below>0.28 per>-0.0275
-0.235 leadtail<=0.0408
+0.209 tailb>1.5 others<=0.5 capsdiff<=0
+0.206 peak>-0.5 below>0.265 per>-0.0193
+0.188 per>0.0169 below>0.146 peak>-3.15
-0.185 others>3.5 per<=0.155
+0.175 peak>-1.49 below>0.28 nats>-3.33 tokens>3.5
+0.170 leadtail>0.0408 last<=0.0746 below1>0.0769 above<=0.306
+0.162 nats>-1.52 below>0.146 peak>-3.33 above<=0.444
+0.162 others<=12.5 twin>0.5
+0.154 peak>-2.53 below>0.348 nats>-9.94 tokens>3.5
+0.143 nats>-1.91 below>0.146 peak>-5.31 above<=0.444
+0.142 others<=0.5 capsdiff<=0
-0.141 others>5.5
+0.141 peak>-0.5 below>0.28 nats<=-2.29
+0.139 peak>-2.53 below1>0.147 nats>-9.59 tokens>3.5
-0.131 tailb>1.5 peak<=-13.7
-0.129 peak<=-3.33 twin<=0.5
+0.128 per>0.0347 below>0.146 peak>-5.31
+0.127 peak>-2.75 below>0.348 tokens>4.5 nats>-12.8
+0.127 others<=2.5 capsdiff<=0.1 headb>2.5
-0.125 per<=0.0169 echo<=0.385
+0.123 peak>1.17 below>0.113 nats>-9.59
+0.121 peak>-1.49 below>0.28 nats>-3.33 tokens<=3.5
+0.118 last<=0.134 below>0.353 runbelow>2.5
+0.118 peak>-5.15 echo>0.116 nats>-11.1
+0.117 headb>2.5 others<=1.5 capsdiff<=0
+0.117 per>0.0528 below>0.146 peak>-5.31
-0.117 nats<=-1.52 echo<=0.5
-0.116 peak<=-1.49 twin<=0.5
+0.115 last<=0.143 below>0.512 runbelow>2.5
+0.114 per>-0.0235 below>0.28 peak>-5.31 tokens>3.5
+0.114 peak>-0.5 below>0.28 per<=-0.0275
+0.112 nats>-1.52 below>0.146 peak>-3.33 above>0.444
+0.112 capsdiff<=0.75 others<=0.5 below>0.224
-0.111 nats<=-1.91 echo<=0.5
+0.111 peak>-5.15 echo>0.116 others<=3.5
-0.111 peak<=-0.5 twin<=0.5 peak>-2.53
+0.109 peak>-5.15 below>0.429 tokens>5.5
+0.109 last<=0.136 below>0.143 runbelow>2.5 above<=0.314
+0.109 runbelow>2.5 echo>0.125 ownsupport>0.387 tokens>4.5
-0.109 per<=0.0347 echo<=0.286
-0.108 peak<=1.17 echo<=0.286 per<=0.146
+0.108 headb>2.5 below>0.571 words>4.5 ownsupport>0.29
+0.108 per>-0.102 others<=2.5 below>0.154 above<=0.353
+0.108 back<=0.157 headb>2.5 below>0.265 tokens>4.5
-0.108 headb>2.5 others>6.5
+0.107 headb>2.5 capsdiff<=0.714 others<=0.5 runbelow>2.5
+0.106 headb>2.5 below>0.512 tokens>4.5 others<=4.5
+0.104 per>0.0528 back<=0.152 below>0.113
-0.104 headb>2.5 back>0.152 twin<=0.5
+0.103 peak>-2.53 below>0.348 nats>-9.94 tokens<=3.5
+0.103 headb>2.5 back<=0.152 below>0.368 tokens>4.5
+0.103 others<=1.5 capsdiff<=0 runbelow>1.5
-0.103 per<=-0.0235 echo<=0.308
-0.103 per<=0.0528 echo<=0.259
-0.101 last>0.134 others>0.5 twin<=0.5
+0.101 headb>2.5 below>0.571 words>4.5 ownsupport>0.31
-0.100 others>2.5 per<=0.101
+0.100 headb>2.5 capsdiff<=0.778 others<=0.5 below>0.256
-0.100 per<=-0.102 echo<=0.308
-0.099 peak<=-2.75 twin<=0.5
-0.099 twin<=0.5 carry>0.153 others>0.5
+0.098 headb>2.5 back<=0.152 capsdiff<=0.1
-0.097 last>0.143 twin<=0.5 capsdiff>0
+0.096 nats>-1.91 below>0.146 peak>-5.31 above>0.444
+0.096 peak>-0.5 below>0.265 per<=-0.0193
+0.095 others<=12.5 peak>-13.7 below>0.333 words>4.5 leadtail>0.15
-0.095 headb>2.5 capsdiff>0.778
-0.094 per<=0.0528 echo<=0.246
-0.094 capsdiff>0.75 per<=0.0691
+0.094 headb>2.5 above<=0.194 below>0.143 tokens>3.5
+0.093 leadtail>0.0361 others<=0.5 capsdiff<=0
+0.092 headb>2.5 leadtail>0.0408 echo>0.0678 words>4.5 below>0.471
+0.092 headb>2.5 others<=4.5 below>0.429 words>4.5
+0.091 peak>-2.53 below1>0.147 nats>-9.59 tokens<=3.5
-0.091 twin<=0.5 capsdiff>0.0333 per<=0.126
-0.091 twin<=0.5 peak<=-5.77 capsdiff>0
-0.091 headb>2.5 others>4.5
-0.091 leadtail<=0.0361 carrytail>0.0886
-0.090 back>0.157 echo<=0.116
+0.090 others<=12.5 echo>0.265 words>4.5 runbelow>1.5
-0.089 headb>2.5 twin<=0.5 carry>0.154 others>0.5
-0.089 headb>2.5 twin<=0.5 capsdiff>0 above>0.0952
+0.088 per>0.0169 below>0.146 peak<=-3.15
+0.088 headb>2.5 others<=4.5 below>0.429 words>3.5
+0.087 headb>2.5 others<=6.5 per>0.282
-0.087 twin<=0.5 carry>0.136 others>0.5
+0.087 leadtail>0.0361 echo>0.246 tokens>5.5 ownsupport>0.429
+0.086 tailb>1.5 peak>-13.7 others<=3.5 capsdiff<=0.0385 others>1.5
-0.086 twin<=0.5 capsdiff>0 per<=0.101
+0.086 leadtail>0.0408 last<=0.0746 below1>0.0769 above>0.306
+0.085 headb>2.5 capsdiff<=0.778 others<=0.5 below>0.16
+0.083 tailb>1.5 others<=0.5 capsdiff<=0 words>3.5
+0.083 others<=12.5 capsdiff<=0.778 below>0.146 tokens>5.5 above<=0.185
+0.083 headb>2.5 back<=0.206 below>0.265 above<=0.486
+0.082 headb>2.5 twin<=0.5 carry<=0.154 above<=0.0952
+0.082 others<=9.5 capsdiff<=0.778 below>0.146 tokens>4.5 leadtail>0.196
+0.081 others<=12.5 peak>-18.8 below>0.652 words>4.5
-0.081 twin<=0.5 per<=0.151 capsdiff>0 carry>0.0729
+0.080 leadtail>0.0408 last<=0.2 echo>0.0678 runbelow>2.5
-0.080 twin<=0.5 peak<=-9.75 others>0.5
+0.080 peak>-2.75 below>0.348 tokens>4.5 nats<=-12.8
-0.079 twin<=0.5 last>0.2 others>0.5
+0.079 others<=12.5 above<=0.106 tokens>3.5 below>0.08 leadtail>0.108
+0.079 headb>2.5 below>0.571 words>4.5
+0.078 peak>-9.75 per>0.151 below>0.08
+0.078 peak>-5.15 echo<=0.116 per>0.151
-0.077 last>0.136 echo<=0.259
-0.077 runbelow<=2.5 carry>0.0984
+0.076 others<=4.5 capsdiff<=0.1 others>0.5 per>0.112
+0.076 tailb>1.5 peak>-9.75 others<=3.5 below>0.113 above<=0.444
-0.075 twin<=0.5 per<=0.163 capsdiff>0 carry>0.0729 below<=0.615
-0.075 tailb>1.5 others>0.5 carry>0.154
-0.075 peak<=-9.75 twin<=0.5
-0.074 others>9.5
+0.073 peak>-1.49 below>0.28 nats<=-3.33
-0.073 twin<=0.5 carry>0.154 others>0.5
+0.073 per>-0.0235 below>0.28 peak>-5.31 tokens<=3.5
-0.072 others>4.5
-0.071 peak<=-5.15 twin>0.5
+0.070 headb>2.5 twin<=0.5 capsdiff<=0 others<=7.5
+0.066 nats>-1.52 below>0.146 peak<=-3.33
+0.065 runbelow>2.5 echo>0.125 ownsupport>0.387 tokens<=4.5
+0.065 others<=5.5 capsdiff<=0.1 others>0.5 per>0.112
+0.062 last<=0.136 below>0.143 runbelow>2.5 above>0.314
-0.062 twin<=0.5 carry>0.153 others<=0.5 capsdiff>0.0714
+0.061 headb>2.5 back<=0.152 capsdiff>0.1 above<=0.14
-0.061 per<=0.0169 echo>0.385 others>1.5
+0.059 peak>-2.53 below>0.348 nats<=-9.94
+0.059 back<=0.157 headb>2.5 below>0.265 tokens<=4.5
-0.058 headb>2.5 twin<=0.5 last>0.2
+0.058 per>-0.102 others<=2.5 below>0.154 above>0.353
-0.057 peak<=-0.5 twin<=0.5 peak>-3.33
+0.056 per>0.0347 below>0.146 peak<=-5.31
+0.056 others<=1.5 capsdiff<=0 runbelow<=1.5
+0.055 nats>-1.91 below>0.146 peak<=-5.31
+0.055 headb>2.5 below>0.512 tokens>4.5 others>4.5
-0.055 per<=0.0347 echo>0.286 others>0.5
+0.055 headb>2.5 back<=0.152 capsdiff<=0
+0.054 peak>1.17 below>0.113 nats<=-9.59
+0.054 twin<=0.5 capsdiff<=0.0333 others<=3.5
+0.054 others<=2.5 capsdiff>0.1 below>0.615
+0.054 others<=2.5 capsdiff<=0.1 headb<=2.5
+0.053 twin<=0.5 carry<=0.153 peak>1.52
-0.053 twin<=0.5 carry>0.136 others<=0.5 capsdiff>0.107
+0.053 headb>2.5 below>0.571 words>4.5 ownsupport<=0.29
-0.052 headb>2.5 below<=0.512 per<=0.151
+0.052 headb>2.5 others<=6.5 per>0.38
+0.052 per>0.0528 below>0.146 peak<=-5.31
+0.052 twin<=0.5 capsdiff<=0 others<=3.5
-0.051 headb>2.5 capsdiff>0.714
-0.051 per<=0.0528 echo>0.259 others>1.5
-0.051 tailb>1.5 peak>-13.7 others>3.5
+0.051 peak>-2.53 below1>0.147 nats<=-9.59
-0.051 headb>2.5 back>0.206 twin<=0.5
+0.050 twin<=0.5 peak>-5.77 runabove>2.5 tailb>1.5
+0.050 others<=3.5 capsdiff<=0 others>0.5
-0.050 last>0.134 others>0.5 twin>0.5
+0.049 tailb>1.5 peak>-14.8 per>0.38
-0.049 peak<=1.17 echo<=0.286 per>0.146
+0.049 tailb>1.5 others<=1.5 above<=0.0435
+0.049 headb>2.5 back<=0.152 below>0.368 tokens<=4.5
-0.049 headb>2.5 twin<=0.5 carry>0.154
+0.048 peak<=-0.5 twin>0.5
-0.048 headb>2.5 above>0.194 echo<=0.667
-0.048 per<=0.0528 echo>0.246 others>1.5
-0.048 others>3.5 per>0.155
-0.047 peak>-5.15 echo<=0.116 per<=0.151
+0.047 headb>2.5 below>0.571 words>4.5 ownsupport<=0.31
+0.047 headb>2.5 others<=3.5 capsdiff>0 below>0.4
+0.047 headb>2.5 others<=3.5 capsdiff<=0 others>1.5
+0.047 tailb>1.5 others<=0.5 capsdiff>0 per>0.14
-0.047 headb>2.5 others>3.5
+0.047 twin<=0.5 carry<=0.136 above<=0.0952
-0.047 tailb>1.5 peak<=-9.75
+0.047 others<=3.5 capsdiff>0 below>0.615
-0.046 headb>2.5 back>0.152 others>1.5
-0.046 twin<=0.5 capsdiff>0.0333 per>0.126 above>0.1
+0.046 others<=12.5 peak>-13.7 below>0.333 words>4.5 leadtail<=0.15
-0.046 twin<=0.5 carry>0.154 others<=0.5 capsdiff>0.0714
+0.046 headb>2.5 capsdiff<=0.714 others<=0.5 runbelow<=2.5
+0.045 tailb>1.5 peak>-14.2 back<=0.326 nats>26.7 headb>5.5
+0.045 others<=3.5 capsdiff<=0.1 others>0.5
+0.044 twin<=0.5 per>0.151 peak>-10
+0.044 headb>2.5 others<=4.5 below<=0.429 carrytail<=0.0665
-0.044 last>0.143 twin<=0.5 capsdiff<=0
+0.043 last<=0.134 below>0.353 runbelow<=2.5
+0.043 last<=0.143 below>0.512 runbelow<=2.5
+0.043 tailb>1.5 peak>2.24 runabove>5.5
-0.043 twin<=0.5 per<=0.163 capsdiff>0 carry>0.0729 below>0.615
-0.043 twin<=0.5 capsdiff>0 per>0.101 above>0.106
+0.042 headb>2.5 above<=0.194 below>0.143 tokens<=3.5
+0.042 others<=12.5 peak>-14.2 nats>26.7 headb>5.5
+0.042 peak>-2.75 below>0.348 tokens<=4.5
-0.042 others<=12.5 peak<=-13.7
-0.042 tailb>1.5 peak<=2.24 runbelow<=2.5
-0.041 leadtail<=0.0361
+0.041 others<=3.5 capsdiff>0.1 below>0.615
+0.041 capsdiff<=0.75 others>0.5 per>0.151
+0.041 capsdiff<=0.75 others<=0.5 below<=0.224
+0.041 peak>-5.15 echo>0.116 nats<=-11.1
+0.041 per>0.0528 back<=0.152 below<=0.113
+0.040 peak>-0.5 below<=0.28
+0.040 twin<=0.5 last<=0.2 capsdiff<=0.0333
+0.040 headb>2.5 twin<=0.5 last<=0.2 carrytail<=0.0962 peak>-2.75
+0.040 others<=12.5 echo>0.265 words>4.5 runbelow<=1.5
+0.040 tailb>1.5 others<=0.5 capsdiff<=0 words<=3.5
-0.040 headb>2.5 below<=0.571 per<=0.101
+0.040 others<=12.5 above<=0.106 tokens>3.5 below>0.08 leadtail<=0.108
-0.039 headb>2.5 below<=0.571 carrytail>0.0962
+0.039 per>-0.0235 below>0.28 peak<=-5.31
-0.039 tailb>1.5 last>0.0746 runbelow<=2.5
+0.038 headb>2.5 capsdiff<=0.778 others<=0.5 below<=0.256
-0.037 headb>2.5 leadtail<=0.0408
-0.037 headb>2.5 twin<=0.5 carry>0.191
-0.037 leadtail>0.0408 last>0.0746 others>0.5
+0.037 peak>-5.15 echo>0.116 others>3.5
+0.037 leadtail>0.0361 echo>0.246 tokens>5.5 ownsupport<=0.429
+0.037 headb>2.5 twin<=0.5 carry<=0.154 below>0.113
-0.037 headb>2.5 carrytail>0.0413 capsdiff>0.714
-0.037 others<=12.5 peak<=-14.2
-0.036 others<=12.5 twin<=0.5 capsdiff>0 above>0.106
+0.036 headb>2.5 carrytail<=0.0413 back<=0.149
+0.036 twin<=0.5 peak>-9.75 per>0.151
-0.036 leadtail>0.0408 last>0.2
+0.036 headb>2.5 leadtail>0.0408 echo>0.0678 words>4.5 below<=0.471
+0.036 others<=9.5 capsdiff<=0.778 below>0.146 tokens>4.5 leadtail<=0.196
-0.036 others<=9.5 capsdiff>0.778
+0.035 twin<=0.5 carry<=0.154 above<=0.0952
-0.035 others<=12.5 twin<=0.5 carry>0.069 capsdiff>0.1
-0.035 tailb>1.5 peak<=-14.2
-0.035 tailb>1.5 others>0.5 carry>0.129
-0.035 headb>2.5 twin<=0.5 nats<=-18.6
-0.034 others<=12.5 twin<=0.5 per<=0.155 above>0.133
-0.034 leadtail>0.0408 last>0.0746 echo<=0.235
-0.034 tailb>1.5 others>0.5 peak<=2.24 back>0.0727
-0.034 twin<=0.5 per<=0.151 capsdiff>0 carry<=0.0729
-0.034 headb>2.5 twin<=0.5 back>0.206
+0.033 headb>2.5 capsdiff<=0.714 others>0.5 carry<=0.145
-0.033 twin<=0.5 peak<=-5.77 capsdiff<=0
-0.033 headb>2.5 below<=0.571 capsdiff>0 carrytail>0.0413
+0.033 others<=12.5 capsdiff<=0.778 below>0.146 tokens>5.5 above>0.185
-0.033 twin<=0.5 peak>-9.75 per<=0.151 capsdiff>0
-0.033 twin<=0.5 peak<=-9.75 others<=0.5
+0.033 headb>2.5 capsdiff<=0.778 others>0.5 last<=0.0746
-0.032 twin<=0.5 peak>-5.77 runabove<=2.5
-0.032 others<=12.5 capsdiff>0.778
-0.032 tailb>1.5 peak<=-14.8
+0.032 headb>2.5 twin<=0.5 carry<=0.191 below>0.143 above<=0.392
+0.032 headb>2.5 capsdiff<=0.778 others<=0.5 below<=0.16
+0.032 runbelow>2.5 echo>0.125 ownsupport<=0.387
-0.032 others<=5.5 capsdiff>0.1 below<=0.615
+0.031 tailb>1.5 last<=0.0746 carrytail<=0.0659
-0.031 others<=12.5 peak<=-18.8
-0.031 tailb>1.5 others>2.5 usual<=0.284
-0.030 leadtail>0.0361 others>0.5 last>0.0964
-0.030 leadtail<=0.0361 carrytail<=0.0886
+0.030 leadtail>0.0408 last<=0.0746 below1<=0.0769
+0.030 peak>-5.15 below>0.429 tokens<=5.5
+0.030 peak>-5.15 below<=0.429 capsdiff<=0.0889
+0.030 leadtail>0.0408 last<=0.2 echo>0.0678 runbelow<=2.5
+0.029 headb>2.5 back<=0.152 capsdiff>0 above<=0.0952
+0.029 tailb>1.5 peak>-9.75 others<=3.5 below>0.113 above>0.444
+0.029 headb>2.5 twin<=0.5 back<=0.206 capsdiff<=0
-0.029 others<=12.5 echo<=0.265 peak<=1.52
-0.028 others<=5.5 capsdiff>0 below<=0.615
+0.028 last<=0.136 below>0.143 runbelow<=2.5
-0.028 headb>2.5 others<=4.5 below<=0.429 carrytail>0.0665
+0.028 headb>2.5 back<=0.206 below>0.265 above>0.486
-0.028 others<=4.5 capsdiff>0.1 twin<=0.5
+0.028 others<=4.5 capsdiff>0.1 twin>0.5
+0.028 others<=4.5 capsdiff<=0.1 others>0.5 per<=0.112
+0.028 leadtail>0.0408 last<=0.2 echo<=0.0678 carrytail<=0.0665
+0.027 tailb>1.5 others<=0.5 capsdiff>0
-0.027 peak<=-2.53 twin>0.5
+0.027 others<=12.5 twin<=0.5 per>0.155 headb>5.5
-0.026 twin<=0.5 last>0.2 others<=0.5
-0.026 twin<=0.5 last<=0.2 capsdiff>0.0333 above>0.0952
+0.026 back<=0.157 headb>2.5 below<=0.265
-0.025 capsdiff>0.75 per>0.0691
-0.025 capsdiff<=0.75 others>0.5 per<=0.151
+0.025 others<=12.5 twin<=0.5 capsdiff<=0 usual>0.109
+0.025 headb>2.5 below>0.571 words<=4.5
-0.025 twin<=0.5 carry>0.153 others<=0.5 capsdiff<=0.0714
-0.025 twin<=0.5 carry<=0.153 peak<=1.52
-0.025 headb>2.5 twin<=0.5 last<=0.2 carrytail>0.0962
+0.025 tailb>1.5 peak>2.24 runabove<=5.5 carry2<=0.0426
-0.025 others<=3.5 capsdiff>0.1 below<=0.615
-0.024 twin<=0.5 per<=0.163 capsdiff>0 carry<=0.0729
+0.024 others<=12.5 twin<=0.5 carry<=0.069 below>0.113
+0.024 headb>2.5 twin<=0.5 nats>-18.6 below>0.146 tokens>3.5
+0.024 headb>2.5 others<=6.5 per<=0.282 echo>0.167
+0.024 headb>2.5 others<=4.5 below>0.429 words<=3.5
-0.023 peak>-5.15 below<=0.429 capsdiff>0.0889
+0.023 per>-0.102 others<=2.5 below<=0.154
-0.023 headb>2.5 twin<=0.5 carry>0.154 others<=0.5
-0.023 others<=3.5 capsdiff>0 below<=0.615
-0.023 peak>-9.75 per<=0.151 echo<=0.116
-0.023 peak<=-9.75 twin>0.5
+0.022 twin<=0.5 per>0.163
+0.021 others<=5.5 capsdiff>0 below>0.615
+0.021 others<=5.5 capsdiff<=0 others>1.5
+0.021 headb>2.5 capsdiff<=0.778 others>0.5 carry<=0.145
+0.020 headb>2.5 others<=4.5 below>0.429 words<=4.5
+0.020 others<=5.5 capsdiff>0.1 below>0.615
+0.020 others<=5.5 capsdiff<=0.1 others>0.5 per<=0.112
-0.020 leadtail>0.0361 echo<=0.246 last>0.0746
+0.020 headb>2.5 others<=6.5 per<=0.282 below>0.265 tokens>3.5
-0.020 per>-0.102 others>2.5
-0.020 per<=-0.102 echo>0.308
+0.019 headb>2.5 twin<=0.5 carry<=0.154 above>0.0952 capsdiff<=0.0333
-0.019 twin<=0.5 carry>0.136 others<=0.5 capsdiff<=0.107
-0.019 twin<=0.5 carry>0.154 others<=0.5 capsdiff<=0.0714
-0.018 twin<=0.5 carry<=0.136 above>0.0952
+0.018 headb>2.5 below>0.512 tokens<=4.5
+0.018 headb>2.5 below<=0.512 per>0.151
+0.018 peak>-9.75 per>0.151 below<=0.08
+0.018 peak>-9.75 per<=0.151 echo>0.116
+0.018 leadtail>0.0361 others<=0.5 capsdiff>0
+0.018 tailb>1.5 peak>-14.8 per<=0.38 capsdiff<=0.0385
+0.018 others<=12.5 above<=0.106 tokens>3.5 below<=0.08
-0.017 twin<=0.5 carry<=0.154 above>0.0952
-0.017 tailb>1.5 last>0.0746 runbelow>2.5 echo<=0.235
-0.017 peak>-2.75 below<=0.348
-0.017 peak<=-2.75 twin>0.5
-0.017 others>2.5 per>0.101
-0.017 others<=2.5 capsdiff>0.1 below<=0.615
-0.017 headb>2.5 others<=6.5 per<=0.282 echo<=0.167 carrytail>0.046
+0.017 tailb>1.5 peak>-14.2 back<=0.326 nats>26.7 headb<=5.5
-0.016 headb>2.5 carrytail>0.0413 capsdiff<=0.714 tokens<=3.5
+0.016 headb>2.5 back>0.152 twin>0.5
+0.016 leadtail>0.0361 others>0.5 last<=0.0964
+0.016 headb>2.5 others<=6.5 per<=0.38 capsdiff<=0
-0.016 tailb>1.5 peak>-9.75 others>3.5
-0.015 others<=12.5 peak>-14.2 nats<=26.7 below<=0.615
-0.015 peak>-2.53 below1<=0.147
-0.015 headb>2.5 capsdiff<=0.778 others>0.5 carry>0.145
+0.014 tailb>1.5 peak>-13.7 others<=3.5 capsdiff>0.0385
+0.014 leadtail>0.0408 last>0.0746 others<=0.5
+0.014 tailb>1.5 others<=2.5 above<=0.0435 others>1.5
-0.014 headb>2.5 capsdiff<=0.778 others>0.5 last>0.0746
-0.014 headb>2.5 others<=6.5 per<=0.38 capsdiff>0 below<=0.615
-0.014 tailb>1.5 peak>-14.2 back>0.326
-0.014 tailb>1.5 peak>-14.8 per<=0.38 capsdiff>0.0385 below<=0.643
-0.014 headb>2.5 others<=6.5 per<=0.282 below<=0.265
+0.013 twin<=0.5 last<=0.2 capsdiff>0.0333 above<=0.0952
-0.013 headb>2.5 twin<=0.5 back<=0.206 capsdiff>0 above>0.0952
-0.013 tailb>1.5 others>0.5 carry<=0.154 usual<=0.269
-0.013 per>-0.0235 below<=0.28
-0.013 per<=-0.0235 echo>0.308
-0.013 others<=12.5 peak>-18.8 below<=0.652 capsdiff>0
+0.012 headb>2.5 back<=0.152 below<=0.368
-0.012 headb>2.5 twin<=0.5 carry<=0.154 above>0.0952 capsdiff>0.0333
-0.012 peak>-2.53 below<=0.348
+0.012 others<=12.5 peak>-13.7 below>0.333 words<=4.5
-0.012 headb>2.5 capsdiff<=0.714 others>0.5 carry>0.145
+0.012 others<=12.5 peak>-14.2 nats>26.7 headb<=5.5
+0.012 others<=12.5 peak>-14.2 nats<=26.7 below>0.615
+0.012 tailb>1.5 others<=0.5 capsdiff>0 per<=0.14
+0.011 headb>2.5 twin<=0.5 back<=0.206 capsdiff>0 above<=0.0952
-0.011 headb>2.5 twin<=0.5 carry<=0.154 below<=0.113
+0.011 headb>2.5 leadtail>0.0408 echo>0.0678 words<=4.5
+0.011 others<=9.5 capsdiff<=0.778 below>0.146 tokens<=4.5
+0.011 headb>2.5 twin<=0.5 carry<=0.191 below>0.143 above>0.392
-0.011 last>0.143 twin>0.5
+0.011 others<=12.5 peak>-18.8 below>0.652 words<=4.5
+0.011 others<=12.5 peak>-18.8 below<=0.652 capsdiff<=0
-0.011 headb>2.5 twin<=0.5 carry<=0.154 above>0.0952
-0.010 others<=12.5 above>0.106
-0.010 others<=12.5 capsdiff<=0.778 below<=0.146
+0.010 leadtail>0.0408 last>0.0746 echo>0.235
+0.010 headb>2.5 below<=0.571 per>0.101
-0.010 back>0.157 echo>0.116
-0.010 back<=0.157 headb<=2.5
-0.009 headb>2.5 twin<=0.5 carry<=0.191 below<=0.143
-0.009 others<=9.5 capsdiff<=0.778 below<=0.146
+0.009 headb>2.5 carrytail>0.0413 capsdiff<=0.714 tokens>3.5
+0.009 headb>2.5 carrytail<=0.0413 back>0.149
-0.009 nats>-1.91 below<=0.146
-0.009 nats<=-1.91 echo>0.5
-0.009 runbelow>2.5 echo<=0.125
-0.009 runbelow<=2.5 carry<=0.0984
+0.008 headb>2.5 back<=0.152 capsdiff>0.1 above>0.14
-0.008 last>0.134 others<=0.5
-0.008 last<=0.134 below<=0.353
+0.008 leadtail>0.0361 echo>0.246 tokens<=5.5
+0.008 leadtail>0.0361 echo<=0.246 last<=0.0746
-0.008 tailb>1.5 others>0.5 peak<=2.24 back<=0.0727
+0.008 twin<=0.5 peak>-9.75 per<=0.151 capsdiff<=0
-0.008 headb>2.5 twin<=0.5 nats>-18.6 below<=0.146
+0.008 tailb>1.5 others>0.5 carry<=0.154 usual>0.269
+0.008 others<=12.5 echo>0.265 words<=4.5
+0.008 peak>-0.5 below<=0.265
-0.008 headb>2.5 others<=3.5 capsdiff>0 below<=0.4
+0.008 others<=12.5 capsdiff<=0.778 below>0.146 tokens<=5.5
+0.008 per>0.0169 below<=0.146
+0.008 per<=0.0169 echo>0.385 others<=1.5
+0.008 tailb>1.5 others>0.5 peak>2.24
-0.008 last>0.136 echo>0.259
-0.008 last<=0.136 below<=0.143
+0.007 others<=12.5 echo<=0.265 peak>1.52
+0.007 headb>2.5 twin<=0.5 capsdiff>0 above<=0.0952
+0.007 headb>2.5 twin<=0.5 capsdiff<=0 others>7.5
+0.007 tailb>1.5 peak>-9.75 others<=3.5 below<=0.113
-0.007 headb>2.5 leadtail>0.0408 echo<=0.0678
-0.007 headb>2.5 below<=0.571 capsdiff>0 carrytail<=0.0413
+0.006 headb>2.5 above>0.194 echo>0.667
+0.006 headb>2.5 above<=0.194 below<=0.143
+0.006 headb>2.5 below<=0.571 capsdiff<=0
+0.006 twin<=0.5 peak>-5.77 runabove>2.5 tailb<=1.5
-0.006 leadtail>0.0408 last<=0.2 echo<=0.0678 carrytail>0.0665
-0.006 others<=12.5 peak>-13.7 below<=0.333
-0.005 headb>2.5 back>0.206 twin>0.5
+0.005 headb>2.5 others<=6.5 per<=0.282 echo<=0.167 carrytail<=0.046
+0.005 headb>2.5 twin<=0.5 nats>-18.6 below>0.146 tokens<=3.5
+0.005 tailb>1.5 peak>-14.8 per<=0.38 capsdiff>0.0385 below>0.643
""")

BORDER = Table(-2.932, 0.817, -2.261, """
+1.539 carry<=0.0769 peak>3.23 tailn>43 margin>4.6
-1.219 tailn<=24
+0.755 carry<=0.0769 peak>3.23 tailn>43 margin<=4.6
+0.755 carry<=0.0769 peak>3.23 tailn<=43
+0.570 per>0.0666 peak>0.0953 leadtail>0.0988 lines<=0.5
+0.387 per>0.0666 peak>0.0953 leadtail>0.0988 lines>0.5
-0.358 tailn<=29
+0.357 peak>-0.111 nats>3.86 margin>2.1 lines<=1.5
-0.339 headn<=42
+0.303 nats>3.51 peak>-0.733 margin>2.1 lines<=0.5 leadtail>0.101
-0.300 tailn>24 headn<=44
-0.297 tailn>29 peak<=-7.13
+0.273 peak>-0.591 leadtail>0.0884 margin>2.1 lines<=0.5 finished>0.5
-0.270 usual<=0.0689
+0.269 per>0.0666 peak>0.0953 leadtail<=0.0988
+0.254 peak>-0.111 nats>3.86 margin>2.1 lines>1.5
+0.233 carry<=0.0769 peak<=3.23
+0.230 nats>0.501 peak>-2.6 leadtail>0.141 lines<=0.5 finished>0.5
-0.214 carrytail>0.162
+0.203 margin>4.6 leadtail>0.143 peak>0.368 lines<=0.5
+0.192 nats>3.51 peak>-0.733 margin>2.1 lines>0.5
+0.192 nats>3.51 peak>-0.733 margin>2.1 lines<=0.5 leadtail<=0.101
-0.188 per<=-0.0195
-0.179 peak<=-4.83
-0.177 per<=-0.0356
-0.176 margin<=-2.36
-0.174 peak<=-6.24
+0.173 peak>-0.733 tailn>43 margin>-0.153 lines<=1.5 finished>0.5
-0.173 per<=-0.0699
+0.172 peak>-0.111 nats>3.86 margin<=2.1
+0.172 peak>-0.111 nats<=3.86 leadtail>0.25
-0.171 tailn<=28
+0.171 margin>2.1 leadtail>0.245 lines<=0.5 last<=0.222 finished>0.5
-0.170 peak<=-7.13
+0.166 per>-0.0195 peak>-2.87 leadtail>0.0884 finished>0.5 lines<=0.5
+0.160 peak>-0.591 leadtail>0.0884 margin>2.1 lines>0.5
+0.160 peak>-0.591 leadtail>0.0884 margin>2.1 lines<=0.5 finished<=0.5
+0.157 usual>0.0689 leadtail>0.693 lines<=0.5
-0.149 margin<=-6.8
-0.147 headn>42 finished<=0.5 peak<=3.69
-0.146 last>0.337
-0.143 tailn<=508 per<=0.402 headn>317 margin<=18
+0.139 carrytail<=0.0998 peak>0.812 tailn>32 lines<=1.5
+0.137 per>-0.0356 peak>0.812 leadtail>0.302 lines<=0.5
+0.136 carry<=0.163 leadtail>0.25 lines<=0.5 rank>-4.76 finished>0.5
+0.136 per>-0.0356 peak>-3.41 leadtail>0.0638 tailn<=166 margin>-2.92
+0.135 peak>-3.9 leadtail>0.25 lines<=0.5 margin>-3.27 finished>0.5
+0.131 nats>0.501 peak>-2.6 leadtail>0.141 lines>0.5
+0.131 nats>0.501 peak>-2.6 leadtail>0.141 lines<=0.5 finished<=0.5
+0.129 nats>3.51 peak>-0.733 margin<=2.1
+0.126 headn>47 headn<=57 lines<=0.5 leadtail>0.287 tailn<=169
+0.126 margin>4.6 leadtail>0.143 peak>0.368 lines>0.5
-0.125 tailn>358 usual<=0.296
+0.124 peak>-2.87 tailn>43 margin>-2.75 finished>0.5 lines<=0.5
-0.120 per<=-0.194
+0.118 per>-0.0699 leadtail>0.331 tailn<=166 lines<=0.5
+0.117 carry>0.0769 peak>4.42
+0.117 carrytail<=0.137 peak>2 tailn>42 lines<=0.5 tailn<=220
+0.113 per>-0.0195 peak>-2.87 leadtail>0.0884 finished>0.5 lines>0.5
+0.112 usual>0.0689 tailn>43 tailn<=62 headn<=171
+0.112 tailn>31 peak>-7.13 tailn<=240 leadtail>0.538 lines<=0.5
+0.111 peak>3.23 leadtail>0.143 last<=0.141 lines<=0.5
-0.111 tailn>24 margin<=-6.8
+0.110 tailn<=508 per>0.402
+0.108 carrytail<=0.161 peak>-4.69 leadtail>0.4 lines<=0.5 finished>0.5
+0.107 tailn<=43 carrytail<=0.0621 lines>0.5
-0.104 tailn<=20
+0.102 per>-0.0699 peak>-4.01 leadtail>0.0638 tailn<=166 margin>-2.92
+0.102 margin>2.1 leadtail>0.245 lines<=0.5 last<=0.222 finished<=0.5
-0.101 tailn>508
+0.098 peak>7.74 tailn>39 lines<=0.5
-0.097 per<=0.178 headn<=191 lines>1.5 tailn>85
+0.097 peak>-0.591 leadtail>0.0884 margin<=2.1
+0.096 headn>47 headn<=57 tailn<=81
+0.095 tailn>28 peak>-7.13 tailn<=236 leadtail>0.538 lines<=0.5
-0.092 peak<=-0.111
-0.092 peak<=-0.591
+0.091 margin>-2.36 leadtail>0.13 last<=0.141 finished>0.5 lines<=0.5
-0.091 carry>0.0769 peak<=4.42
-0.091 carrytail>0.0998 leadtail<=0.378
-0.091 tailn<=31
-0.091 peak<=-3.9
-0.091 tailn>108 lines>2.5 headn<=229
+0.091 tailn>29 peak>-7.13 finished>0.5 per>0.178
-0.090 peak<=-2.87
-0.090 nats<=0.501
+0.089 tailn>29 peak>7.41 back<=0.178 lines<=0.5
+0.089 usual>0.0689 tailn<=43 carrytail<=0.0621
-0.088 peak<=-0.733
-0.088 leadtail<=0.0617 carrytail>0.0693
+0.088 carrytail<=0.162 margin>-2.19 leadtail>0.331 lines<=0.5 finished>0.5
+0.086 per>-0.0195 peak>-2.87 leadtail>0.0884 finished<=0.5
-0.086 carrytail>0.159
+0.086 peak>-4.83 tailn>43 last<=0.141 finished>0.5 margin>0.4
-0.085 peak>-7.13 tailn<=39
-0.085 nats<=3.51
-0.084 carrytail>0.161
-0.083 margin<=2.1
-0.083 carrytail>0.137
-0.083 headn>44 tailn<=24
-0.080 tailn>38 headn<=44
-0.080 per<=-0.0978
+0.080 tailn>29 peak>-7.13 tailn<=236 leadtail>0.395 lines<=0.5
+0.080 last<=0.395 lines<=0.5 leadtail>0.264 peak>9.34
-0.080 tailn>31 peak<=-7.13
-0.079 headn<=44
-0.079 leadtail<=0.0638 carrytail>0.0832
-0.078 headn<=47
+0.077 margin>4.6 leadtail>0.143 peak<=0.368
-0.077 headn>42 lines>1.5 tailn>85 headn<=189
+0.077 per>0.0666 peak<=0.0953
+0.076 nats>0.501 peak>-2.6 leadtail<=0.141
-0.076 carry>0.163
+0.076 last<=0.0548 finished>0.5 per>0.178
+0.075 tailn>24 lines>1.5 tailn<=85
+0.074 per>-0.0978 leadtail>0.154 tailn<=166 margin>-6.8 lines<=0.5
+0.073 last<=0.337 leadtail>0.25 lines<=0.5 peak>6.43
+0.073 margin>-6.8 leadtail>0.0638 tailn<=62 per>-0.104
+0.072 carrytail<=0.196 leadtail>0.538 lines<=0.5
-0.071 per<=0.178 headn<=44 lines<=1.5
+0.071 carry<=0.163 leadtail>0.25 lines<=0.5 rank>-4.76 finished<=0.5
+0.071 tailn>38 headn>44 tailn<=240 leadtail>0.395 lines<=0.5
-0.071 headn>47 headn<=57 tailn>81 leadtail<=0.338
-0.070 tailn>240 headn>44
+0.070 peak>-3.9 leadtail>0.25 lines<=0.5 margin>-3.27 finished<=0.5
+0.070 tailn>108 leadtail>0.104 lines<=0.5 peak>9.34
+0.069 tailn<=358 leadtail>0.795 lines<=0.5
-0.069 tailn>24 usual<=0.0689
+0.069 peak>-6.24 tailn>43 margin>-4.81 tailn<=117
+0.068 peak>-6.24 leadtail>0.0638 last<=0.118 finished>0.5 lines<=0.5
-0.067 tailn>24 tailn<=240 nats<=34 headn>317
-0.067 lines>1.5 tailn>85 headn<=179
+0.067 peak>-0.733 tailn>43 margin>-0.153 lines>1.5
+0.067 peak>-0.733 tailn>43 margin>-0.153 lines<=1.5 finished<=0.5
-0.067 usual<=0.0689 headn>62
+0.066 leadtail>0.471 tailn<=166 lines<=0.5
-0.066 tailn>28 peak<=-7.13
+0.066 peak>-2.87 tailn>43 margin>-2.75 finished>0.5 lines>0.5
+0.066 usual>0.0689 tailn>43 tailn<=62 headn<=72
-0.066 tailn>29 peak>-7.13 finished<=0.5
+0.065 headn>42 finished>0.5 per>0.266
+0.065 carrytail<=0.162 tailn<=166 leadtail>0.331 lines<=0.5
-0.065 leadtail<=0 carrytail>0.0398
-0.065 tailn<=38
-0.065 tailn>97 lines>2.5
-0.064 headn<=45
+0.064 leadtail>0.0617 tailn<=46 carrytail<=0.0621
+0.064 tailn>24 tailn<=205 nats>32.2 leadtail>0.233
+0.064 carrytail<=0.159 peak>-4.69 tailn>38 tailn<=166
+0.064 tailn<=358 leadtail>0.719 lines<=0.5
-0.064 tailn>236 peak>-7.13
-0.064 tailn>24 tailn<=236 nats<=34 headn>317
-0.063 tailn>240 per<=0.226
-0.063 tailn>28 margin<=-6.8
-0.062 tailn>85 lines>1.5 nats<=32.2
-0.062 tailn>85 lines>1.5
-0.062 per>-0.194 tailn<=166 leadtail<=0.0617
+0.062 margin>-6.8 leadtail>0.0968 last<=0.123 finished>0.5 lines<=0.5
+0.062 per>-0.0356 peak>-3.41 leadtail>0.0638 tailn>166
+0.062 per>-0.0356 peak>-3.41 leadtail>0.0638 tailn<=166 margin<=-2.92
-0.062 headn>39 tailn<=224 leadtail<=0.157 carrytail>0.0878
+0.061 headn>42 back<=0.297 leadtail>0.477 lines<=0.5
-0.061 lines<=1.5 carry2>0.226 leadtail<=0.424
-0.060 tailn<=43 carrytail>0.0621
+0.060 tailn>24 lines<=0.5 peak>6.43
-0.060 usual>0.0689 leadtail<=0.693 carry>0.19
+0.060 peak>8.12 tailn>117 margin>-4.81
+0.059 carrytail<=0.162 last<=0.135 leadtail>0.0617 finished>0.5 per>0.178
-0.059 carrytail>0.196
+0.059 headn>45 carrytail<=0.196 tailn<=205 nats>32.2
+0.058 tailn>358 usual>0.296
-0.057 tailn>24 headn>44 peak<=-7.13
+0.057 margin>-8.42 carry<=0.19 finished>0.5 per>0.178 last<=0.0548
-0.057 leadtail<=0.0617 carrytail>0.0414
+0.057 peak>-7.13 tailn>39 back<=0.162 tailn<=98
-0.056 headn>47 headn<=57 lines>0.5
-0.055 tailn>358 carry2>0.022
+0.055 tailn>24 headn>44 tailn<=240 nats>34
-0.054 tailn>108 lines<=2.5 leadtail<=0.104
-0.054 per<=0.178 headn>191
+0.053 back<=0.297 nats>64.2 last<=0.11
+0.053 per>-0.0356 peak>0.812 leadtail>0.0884 lines>0.5
+0.053 per>-0.0356 peak>0.812 leadtail>0.0884 lines<=0.5 leadtail<=0.302
-0.053 headn>57 usual<=0.0909
+0.053 headn>47 headn<=57 tailn>81 leadtail>0.338
+0.053 last<=0.337 margin>23.8 headn>242
-0.052 headn>44 tailn>24 peak<=-7.13
+0.052 tailn>24 headn>44 finished>0.5 per>0.266
-0.052 tailn>24 back>0.297
+0.052 tailn>236 per>0.226 usual>0.291
-0.052 tailn>236 per<=0.255
-0.052 headn>42 lines<=1.5 leadtail<=0.264 carrytail>0.0891
+0.051 carrytail<=0.159 peak>8.12 tailn>166
+0.051 tailn>24 tailn<=358 finished>0.5 per>0.266
-0.051 tailn>24 headn>44 peak<=-7.52
-0.050 headn>45 carrytail>0.196
+0.050 headn>47 headn<=57 lines<=0.5 leadtail>0.287 tailn>169
+0.050 margin>-2.36 leadtail>0.13 last<=0.141 finished>0.5 lines>0.5
-0.049 tailn>24 tailn<=236 headn<=44
+0.049 peak>-4.83 tailn>43 last<=0.141 finished>0.5 margin<=0.4
-0.049 tailn>236 per<=0.226
+0.049 carrytail<=0.0998 peak>0.812 tailn>32 lines>1.5
+0.049 carrytail<=0.0998 peak>0.812 tailn<=32
-0.049 headn<=39
+0.048 tailn>24 back<=0.297 finished>0.5 per>0.266
+0.048 margin>2.1 leadtail>0.245 lines>0.5
+0.048 margin>2.1 leadtail>0.245 lines<=0.5 last>0.222
-0.048 tailn<=358 leadtail<=0.795 headn<=42
+0.047 tailn>24 usual>0.0689 last<=0.135 carrytail<=0.0797 tailn<=97
-0.047 tailn>108 leadtail<=0.104
-0.047 usual>0.0689 tailn<=43 carrytail>0.0621
+0.046 peak>7.41 tailn>98 back<=0.162
-0.046 last>0.367
+0.046 leadtail>0.0617 tailn<=62 tailn>46
+0.045 tailn>29 peak>-7.13 finished>0.5 per<=0.178 tailn<=98
-0.045 headn>42 lines<=1.5 peak<=-6.24
-0.045 headn>42 back>0.297
-0.045 last>0.395
+0.045 leadtail>0 tailn<=205 nats>32.2
-0.045 tailn>24 tailn<=205 nats<=32.2 headn>257
+0.044 tailn>24 tailn<=240 nats>34
-0.044 margin<=-8.42
+0.044 per>-0.194 tailn<=62 leadtail>0.0617
+0.043 per>-0.0195 peak>-2.87 leadtail<=0.0884
-0.043 tailn>62 lines>2.5
+0.043 tailn>24 tailn<=97 per>-0.104 headn<=158
-0.043 peak>-7.13 tailn>196 peak<=7.74
-0.043 last>0.408
+0.042 tailn>31 peak>-7.13 tailn<=240 leadtail>0.538 lines>0.5
-0.042 peak>-6.24 leadtail<=0.0638
-0.041 peak>-6.24 tailn>43 margin<=-4.81
-0.041 peak>-6.24 tailn<=43
+0.041 tailn>24 tailn<=236 nats>34
+0.040 tailn>24 margin>-6.8 tailn<=98 per>-0.067
-0.040 tailn>20 finished<=0.5 peak<=3.69
-0.040 carrytail<=0.161 peak<=-4.69
-0.040 margin>-6.8 leadtail<=0.0968
-0.039 carrytail<=0.162 margin<=-2.19
+0.039 tailn>24 headn>44 peak>6.43 lines<=1.5
-0.039 carrytail<=0.159 peak<=-4.69
-0.039 per>-0.0978 leadtail<=0.154
-0.039 peak>-4.83 leadtail<=0.143
+0.038 tailn>20 finished>0.5 per>0.178 last<=0.0303
-0.038 tailn>24 headn>44 finished<=0.5
-0.038 headn>39 tailn>224 back>0.0923
-0.038 peak>-4.83 tailn<=43
+0.038 tailn>28 margin>-6.8 tailn<=117 per>-0.067
+0.038 tailn>108 lines>2.5 headn>229
+0.038 usual>0.0689 carry<=0.2 lines<=1.5 finished>0.5 nats>19.2
-0.038 headn>42 finished<=0.5 peak>3.69
+0.037 headn>42 lines>1.5 tailn<=85
-0.037 tailn>24 headn>191 tailn<=240 nats<=34
-0.037 back>0.297
-0.037 carrytail<=0.162 last>0.135
+0.037 tailn>24 margin>-6.8 finished>0.5 per>0.178
-0.037 tailn>24 lines<=1.5 peak<=-6.24
+0.036 leadtail>0.0617 last<=0.123 finished>0.5 lines<=0.5
+0.036 tailn>358 carry2<=0.022
-0.036 margin>-6.8 leadtail<=0.0638
-0.036 tailn>24 tailn<=97 per<=-0.104
+0.036 per>-0.0699 peak>-4.01 leadtail>0.0638 tailn>166
+0.036 per>-0.0699 peak>-4.01 leadtail>0.0638 tailn<=166 margin<=-2.92
-0.035 per>-0.0699 leadtail<=0.331 lines<=0.5
-0.035 per>-0.0699 peak<=-4.01
+0.034 carrytail<=0.137 peak>2 tailn>220 lines<=0.5
-0.034 peak>-3.9 leadtail<=0.25
-0.034 tailn>29 peak>-7.13 back>0.178
-0.034 margin>-2.36 leadtail<=0.13
-0.034 tailn>240 peak>-7.13
+0.034 peak>-6.24 leadtail>0.0638 last<=0.118 finished>0.5 lines>0.5
+0.034 lines>1.5 tailn<=85
-0.034 per>-0.194 tailn>166 per<=0.255
+0.033 usual>0.0689 leadtail>0.693 lines>0.5
-0.033 tailn<=508 per<=0.402 headn<=317 peak<=-7.52
+0.032 peak>-4.83 leadtail>0.143 last<=0.141 lines>0.5
+0.032 peak>-4.83 leadtail>0.143 last<=0.141 lines<=0.5 peak<=3.23
-0.032 carrytail<=0.137 peak<=2
+0.032 headn>42 lines<=0.5 leadtail>0.264
-0.031 leadtail<=0.0617 carrytail<=0.0693
-0.031 carrytail<=0.162 tailn>166 per<=0.255
+0.031 margin>-2.36 leadtail>0.13 last<=0.141 finished<=0.5
+0.030 carrytail<=0.161 peak>-4.69 leadtail>0.4 lines>0.5
+0.030 carrytail<=0.161 peak>-4.69 leadtail>0.4 lines<=0.5 finished<=0.5
+0.030 peak>-0.111 nats<=3.86 leadtail<=0.25
+0.030 peak>-2.87 tailn>43 margin>-2.75 finished<=0.5
-0.030 leadtail>0.0617 last>0.123
-0.030 margin<=4.6 margin>-2.36
+0.030 per>-0.194 tailn>166 nats>64.2
-0.030 per>-0.0356 peak<=0.812
+0.029 tailn>43 tailn<=62
-0.029 peak>-2.87 tailn>43 margin<=-2.75
-0.029 peak>-2.87 tailn<=43
-0.029 peak>-7.13 tailn>39 back>0.162
+0.029 tailn>28 peak>-7.13 tailn<=236 leadtail>0.538 lines>0.5
-0.029 per>-0.194 tailn>166 nats<=64.2
-0.029 tailn>117 margin>-6.8 peak<=8.12
-0.029 tailn>28 margin>-6.8 tailn<=117 per<=-0.067
-0.029 carrytail<=0.196 leadtail<=0.538 peak<=7.41 lines<=0.5
+0.028 per>-0.194 tailn<=166 leadtail>0.0617 headn<=171
-0.028 usual>0.0689 leadtail<=0.693 carry<=0.19 tailn>166
+0.028 peak>7.74 tailn>39 lines>0.5
-0.027 last<=0.337 leadtail<=0.25 lines<=0.5
+0.027 carrytail<=0.162 tailn>166 per>0.255
-0.027 tailn>24 margin>-6.8 tailn<=98 per<=-0.067
-0.027 headn>42 lines>1.5
+0.026 carry<=0.163 leadtail>0.25 lines>0.5
+0.026 carry<=0.163 leadtail>0.25 lines<=0.5 rank<=-4.76
-0.026 per>-0.0356 peak<=-3.41
+0.026 margin>-6.8 leadtail>0.0968 last<=0.123 finished>0.5 lines>0.5
+0.026 tailn>29 peak>7.41 back<=0.178 lines>0.5
+0.026 per>-0.0356 peak>-3.41 leadtail<=0.0638
+0.026 last<=0.408 lines<=1.5 margin>22.7
+0.026 headn>44 tailn>24 peak>-7.13 finished>0.5 headn<=150
-0.025 tailn>24 margin>-6.8 finished<=0.5
-0.025 tailn>24 back<=0.297 finished<=0.5
-0.025 usual>0.0689 carry>0.2
+0.025 headn>42 finished>0.5 per>0.178
-0.025 usual>0.0689 tailn>43 tailn<=62 headn>171
+0.025 tailn>117 margin>-6.8 peak>8.12
-0.025 tailn>24 headn>44 peak>-7.13 finished<=0.5
-0.025 tailn>98 margin>-6.8 per<=0.191
+0.025 per>-0.0978 leadtail>0.154 tailn<=166 margin>-6.8 lines>0.5
-0.024 tailn>24 tailn<=358 finished<=0.5
-0.024 carrytail>0.0998 leadtail>0.378
-0.024 last<=0.337 finished<=0.5
-0.024 headn>162 carrytail<=0.196 tailn<=205 nats<=32.2
+0.024 tailn>29 peak>-7.13 tailn<=236 leadtail>0.395 lines>0.5
+0.024 tailn>24 headn>44 peak>-7.13 finished>0.5 lines<=1.5
-0.024 headn>44 tailn>24 peak>-7.13 finished<=0.5
+0.023 margin>-6.8 leadtail>0.0638 tailn<=166 per>-0.104 tailn>62
-0.023 tailn>24 usual>0.0689 last>0.135
+0.023 tailn<=508 per<=0.402 headn>317 margin>18
-0.023 tailn>24 headn>44 peak>-7.52 lines>1.5
-0.023 last<=0.367 finished<=0.5
-0.023 headn>150 finished>0.5 per<=0.266
-0.023 tailn>108 leadtail>0.104 lines>0.5
+0.022 per>0.255 tailn>166
-0.022 headn>45 carrytail<=0.196 tailn>205
+0.022 peak>-4.83 tailn>43 last<=0.141 finished<=0.5
-0.022 margin>-8.42 carry>0.19
-0.022 peak>-4.83 tailn>43 last>0.141
+0.022 nats>3.51 peak<=-0.733
+0.022 peak>-3.9 leadtail>0.25 lines>0.5
+0.022 peak>-3.9 leadtail>0.25 lines<=0.5 margin<=-3.27
-0.021 last<=0.408 lines<=1.5 margin<=22.7 headn>184
-0.021 last<=0.408 lines<=1.5 margin<=22.7 headn<=184 finished<=0.5
-0.021 last<=0.337 margin<=23.8 tailn<=176 headn>171
+0.021 headn>189 lines>1.5 tailn>85
-0.021 carry<=0.163 leadtail<=0.25
-0.021 last<=0.395 lines>1.5
+0.020 tailn<=358 leadtail>0.795 lines>0.5
-0.020 last<=0.337 margin<=23.8 tailn>176
+0.020 usual>0.0689 leadtail<=0.693 carry<=0.19 tailn<=166
+0.020 headn>42 finished>0.5 per<=0.266 headn<=150
+0.020 peak>-7.13 tailn>39 peak<=7.74 tailn<=196
+0.019 per>-0.0356 peak>0.812 leadtail<=0.0884
-0.019 tailn>98 peak>-7.13 finished>0.5 per<=0.178
+0.019 tailn>98 margin>-6.8 per>0.191
-0.019 last<=0.408 lines>1.5
+0.019 margin>-8.42 carry<=0.19 finished>0.5 per>0.178 last>0.0548
-0.019 usual>0.0689 tailn<=43
-0.019 usual<=0.0689 headn<=62
-0.019 back<=0.297 nats<=64.2 tailn<=108 per<=-0.067
-0.018 margin>2.1 leadtail<=0.245
-0.018 leadtail>0 tailn>205
-0.018 leadtail>0 tailn<=205 nats<=32.2 headn>162
-0.018 leadtail<=0 carrytail<=0.0398
+0.018 carrytail<=0.162 last<=0.135 leadtail>0.0617 finished>0.5 per<=0.178
+0.018 leadtail>0.471 tailn<=166 lines>0.5
-0.018 leadtail<=0.0638 carrytail<=0.0832
+0.018 carrytail<=0.162 margin>-2.19 leadtail>0.331 lines>0.5
+0.018 carrytail<=0.162 margin>-2.19 leadtail>0.331 lines<=0.5 finished<=0.5
-0.018 per>-0.0195 peak<=-2.87
+0.018 tailn>24 tailn<=205 nats>32.2 leadtail<=0.233
+0.018 per>-0.0699 leadtail>0.331 tailn>166
+0.018 per>-0.0699 leadtail>0.331 tailn<=166 lines>0.5
+0.018 per>-0.0699 leadtail<=0.331 lines>0.5
-0.017 tailn>236 per>0.226 usual<=0.291
+0.017 tailn<=358 leadtail>0.719 lines>0.5
-0.017 leadtail>0.0638 tailn>166
+0.017 tailn>38 headn>44 tailn<=240 leadtail>0.395 lines>0.5
+0.017 tailn>24 margin>-6.8 finished>0.5 per<=0.178 tailn<=98
+0.017 tailn>24 back<=0.297 finished>0.5 per<=0.266 tailn<=98
+0.017 carrytail<=0.162 tailn<=166 leadtail>0.331 lines>0.5
+0.017 lines>1.5 tailn>85 headn>179
+0.016 last<=0.395 lines<=0.5 leadtail>0.264 peak<=9.34
+0.016 peak>-6.24 leadtail>0.0638 last<=0.118 finished<=0.5
-0.016 tailn>24 headn>150 finished>0.5 per<=0.266
-0.016 lines<=1.5 carry2>0.226 leadtail>0.424
+0.016 tailn>24 headn>44 finished>0.5 per<=0.266 headn<=150
-0.015 tailn>205
+0.015 per>0.178
+0.015 back<=0.297 nats>64.2 last>0.11
+0.015 back<=0.297 nats<=64.2 tailn<=108 per>-0.067
-0.015 headn>140 finished>0.5 per<=0.178
-0.015 headn>42 back<=0.297 leadtail<=0.477 lines<=0.5
+0.014 tailn<=358 leadtail<=0.719 margin>17.4
+0.014 headn>45 carrytail<=0.196 tailn<=205 nats<=32.2 headn<=162
-0.013 margin>-6.8 leadtail>0.0638 tailn>166
-0.013 margin>-6.8 leadtail>0.0638 tailn<=166 per<=-0.104
-0.013 carrytail<=0.0998 peak<=0.812
+0.013 last<=0.337 leadtail>0.25 lines<=0.5 peak<=6.43
-0.013 peak>-0.733 tailn>43 margin<=-0.153
-0.013 peak>-0.733 tailn<=43
-0.013 leadtail>0.0617 tailn<=46 carrytail>0.0621
-0.013 leadtail<=0.0617 carrytail<=0.0414
-0.013 carrytail<=0.162 last<=0.135 leadtail<=0.0617
+0.012 tailn>24 lines<=1.5 peak>6.43 lines>0.5
+0.012 tailn>24 headn>44 tailn<=240 nats<=34 headn<=191
-0.011 margin>-6.8 leadtail>0.0968 last>0.123
+0.011 carrytail<=0.137 peak>2 tailn>42 lines>0.5
+0.011 carrytail<=0.137 peak>2 tailn<=42
+0.011 tailn>24 tailn<=108
+0.011 tailn>85 lines>1.5 nats>32.2
-0.011 usual>0.0689 carry<=0.2 lines>1.5
-0.011 usual>0.0689 carry<=0.2 lines<=1.5 finished<=0.5
-0.011 last<=0.337 finished>0.5 per<=0.178 tailn>98
+0.010 tailn>31 peak>-7.13 tailn<=240 leadtail<=0.538
-0.010 last<=0.367 finished>0.5 per<=0.178 headn>150
+0.010 usual>0.0689 tailn>43 tailn<=62 headn>72
-0.010 back<=0.297 nats<=64.2 tailn>108
+0.010 headn>42 finished>0.5 per<=0.178 headn<=140
-0.010 tailn<=508 per<=0.402 headn<=94
+0.010 last<=0.408 lines<=1.5 margin<=22.7 headn<=184 finished>0.5
-0.010 tailn>98 back<=0.297 finished>0.5 per<=0.266
+0.010 carrytail<=0.196 leadtail>0.538 lines>0.5
+0.010 carrytail<=0.196 leadtail<=0.538 peak>7.41
+0.010 margin>-6.8 leadtail>0.0968 last<=0.123 finished<=0.5
+0.009 per<=0.0666 per>-0.0195
-0.009 tailn>24 lines<=1.5 peak<=6.43
-0.009 last<=0.395 lines<=1.5 leadtail<=0.264
+0.009 headn>39 tailn<=224 leadtail>0.157
-0.009 per>-0.0978 leadtail>0.154 tailn>166
-0.009 per>-0.0978 leadtail>0.154 tailn<=166 margin<=-6.8
+0.009 last<=0.337 margin>23.8 headn<=242
+0.009 last<=0.337 margin<=23.8 tailn<=176 headn<=171
+0.009 last<=0.337 finished>0.5 per>0.178 last>0.0548
-0.009 peak>-6.24 leadtail>0.0638 last>0.118
+0.009 last<=0.337 finished>0.5 per<=0.178 tailn<=98
+0.009 tailn>236 per>0.255
+0.008 leadtail>0 tailn<=205 nats<=32.2 headn<=162
+0.008 tailn>20 tailn<=108
-0.008 per>-0.194 tailn<=166 leadtail>0.0617 headn>171
+0.008 last<=0.367 finished>0.5 per>0.178 last>0.0548
-0.008 tailn>20 finished<=0.5 peak>3.69
-0.008 leadtail>0.0617 last<=0.123 finished<=0.5
-0.008 tailn>98 margin>-6.8 finished>0.5 per<=0.178
-0.008 margin>-8.42 carry<=0.19 finished<=0.5
+0.008 headn>42 back<=0.297 leadtail>0.477 lines>0.5
+0.008 headn>42 back<=0.297 leadtail<=0.477 lines>0.5
+0.008 per>-0.194 tailn<=166 leadtail>0.0617 tailn>62
-0.008 tailn<=358 leadtail<=0.719 margin<=17.4
-0.008 tailn>108 leadtail>0.104 lines<=0.5 peak<=9.34
+0.007 leadtail>0.0617 last<=0.123 finished>0.5 lines>0.5
+0.007 headn>42 lines<=1.5 peak>-6.24
+0.007 tailn<=508 per<=0.402 headn<=317 headn>94
+0.007 tailn>20 finished>0.5 per>0.178 last>0.0303
-0.007 tailn>24 usual>0.0689 last<=0.135 carrytail>0.0797
+0.006 tailn>97 usual>0.0689 last<=0.135 carrytail<=0.0797
-0.006 tailn>97 lines<=2.5
-0.006 tailn>24 tailn<=97 per>-0.104 headn>158
+0.006 per>-0.0699 peak>-4.01 leadtail<=0.0638
+0.006 last<=0.367 finished>0.5 per<=0.178 headn<=150
+0.006 tailn>24 lines<=1.5 peak>-6.24
-0.006 usual>0.0689 tailn>62
-0.006 headn>150 tailn>24 peak>-7.13 finished>0.5
+0.006 lines<=1.5 carry2<=0.226
+0.006 usual>0.0689 carry<=0.2 lines<=1.5 finished>0.5 nats<=19.2
+0.006 tailn>24 tailn<=236 headn>44
+0.005 tailn>29 peak>-7.13 back<=0.178 peak<=7.41
""")
